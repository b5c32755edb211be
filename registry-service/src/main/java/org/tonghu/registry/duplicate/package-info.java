/**
 * Records that may be of one child: found, explained, decided by two persons, joined and parted.
 */
@NullMarked
package org.tonghu.registry.duplicate;

import org.jspecify.annotations.NullMarked;
