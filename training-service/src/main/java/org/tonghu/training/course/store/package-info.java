/** The store behind the ports of course. */
@NullMarked
package org.tonghu.training.course.store;

import org.jspecify.annotations.NullMarked;
