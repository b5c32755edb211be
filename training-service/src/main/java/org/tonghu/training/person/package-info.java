/** People of the child welfare workforce, by real name (民发〔2019〕34号). */
@NullMarked
package org.tonghu.training.person;

import org.jspecify.annotations.NullMarked;
