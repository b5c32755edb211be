/** Configuration, and what the web layers of all features need. */
@NullMarked
package org.tonghu.training.support;

import org.jspecify.annotations.NullMarked;
