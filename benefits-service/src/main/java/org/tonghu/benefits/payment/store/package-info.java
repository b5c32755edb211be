/** Runs, lines and slots in the store. The slot is the truth; a line tells of it. */
@NullMarked
package org.tonghu.benefits.payment.store;

import org.jspecify.annotations.NullMarked;
