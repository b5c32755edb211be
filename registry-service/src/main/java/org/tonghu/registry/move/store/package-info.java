/** Moves in the store; both units see them. */
@NullMarked
package org.tonghu.registry.move.store;

import org.jspecify.annotations.NullMarked;
