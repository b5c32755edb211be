/** Registering, finding and correcting left-behind women. */
@NullMarked
package org.tonghu.registry.leftbehindwoman.web;

import org.jspecify.annotations.NullMarked;
