/** Where the places to cover come from. */
@NullMarked
package org.tonghu.training.coverage.support;

import org.jspecify.annotations.NullMarked;
