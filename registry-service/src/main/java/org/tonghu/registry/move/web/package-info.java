/** Offering, asking for, accepting and refusing children of another unit. */
@NullMarked
package org.tonghu.registry.move.web;

import org.jspecify.annotations.NullMarked;
