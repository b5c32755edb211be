/** Everything that goes wrong, told as RFC 9457 problem details. */
@NullMarked
package org.tonghu.starter.problem;

import org.jspecify.annotations.NullMarked;
