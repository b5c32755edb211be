/** Business days: the clock that may be shifted, working days, work that falls due by the day. */
@NullMarked
package org.tonghu.starter.time;

import org.jspecify.annotations.NullMarked;
