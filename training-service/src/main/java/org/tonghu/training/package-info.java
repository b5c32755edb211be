@NullMarked
package org.tonghu.training;

import org.jspecify.annotations.NullMarked;
