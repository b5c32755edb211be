/** The conditions of qualification, one class each. */
@NullMarked
package org.tonghu.training.qualification.rules;

import org.jspecify.annotations.NullMarked;
