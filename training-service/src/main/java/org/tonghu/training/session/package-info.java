/** Courses held: enrolment, attendance per half-day, results. */
@NullMarked
package org.tonghu.training.session;

import org.jspecify.annotations.NullMarked;
