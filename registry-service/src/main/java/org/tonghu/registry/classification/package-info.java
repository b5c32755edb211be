/**
 * Which of the policy's categories a child belongs to on a day, and why. Pure: no Spring, no store,
 * no clock.
 */
@NullMarked
package org.tonghu.registry.classification;

import org.jspecify.annotations.NullMarked;
