/**
 * Moves of children between units (转入、转出): one offers, the other accepts, and from then on it
 * answers for the child.
 */
@NullMarked
package org.tonghu.registry.move;

import org.jspecify.annotations.NullMarked;
