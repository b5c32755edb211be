/**
 * What tests of the whole service stand on: places, a clock, events seen, people and courses made
 * up.
 */
@NullMarked
package org.tonghu.training.world;

import org.jspecify.annotations.NullMarked;
