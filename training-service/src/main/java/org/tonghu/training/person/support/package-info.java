/** People that requests of other features name. */
@NullMarked
package org.tonghu.training.person.support;

import org.jspecify.annotations.NullMarked;
