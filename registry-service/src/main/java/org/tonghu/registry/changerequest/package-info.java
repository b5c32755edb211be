/**
 * Corrections that touch who a child is or which category it belongs to: proposed by one person,
 * compared with the record side by side, approved by another.
 */
@NullMarked
package org.tonghu.registry.changerequest;

import org.jspecify.annotations.NullMarked;
