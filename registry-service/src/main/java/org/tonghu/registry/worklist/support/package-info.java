/** Work lists straight from the store of a feature. */
@NullMarked
package org.tonghu.registry.worklist.support;

import org.jspecify.annotations.NullMarked;
