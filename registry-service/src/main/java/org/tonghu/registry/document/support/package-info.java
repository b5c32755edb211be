/** Attaching files, for this feature and for others. */
@NullMarked
package org.tonghu.registry.document.support;

import org.jspecify.annotations.NullMarked;
