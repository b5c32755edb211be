/** Visits as the rules judge them. */
@NullMarked
package org.tonghu.registry.visit;

import org.jspecify.annotations.NullMarked;
