/** How a feature asks for a page of what somebody may see, free of web and store. */
@NullMarked
package org.tonghu.registry.listing;

import org.jspecify.annotations.NullMarked;
