/** Documents in the store; titles and reasons are sealed, files lie in the file store. */
@NullMarked
package org.tonghu.registry.document.store;

import org.jspecify.annotations.NullMarked;
