/** Parameters of qualification, and what keeps training records up to date. */
@NullMarked
package org.tonghu.training.qualification.support;

import org.jspecify.annotations.NullMarked;
