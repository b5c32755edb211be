/** Finding likely pairs, and carrying out what two persons decided. */
@NullMarked
package org.tonghu.registry.duplicate.support;

import org.jspecify.annotations.NullMarked;
