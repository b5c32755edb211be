/** Tables of children for those who work with them elsewhere. */
@NullMarked
package org.tonghu.registry.exporting;

import org.jspecify.annotations.NullMarked;
