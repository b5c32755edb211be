/** Read model of divisions and managing units. */
@NullMarked
package org.tonghu.starter.place;

import org.jspecify.annotations.NullMarked;
