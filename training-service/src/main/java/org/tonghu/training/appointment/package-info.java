/** Who serves in a post from which day to which, by which document. */
@NullMarked
package org.tonghu.training.appointment;

import org.jspecify.annotations.NullMarked;
