/**
 * Amounts that rights are paid by: dated, per unit, with their reference. No local amount ships.
 */
@NullMarked
package org.tonghu.benefits.parameter;

import org.jspecify.annotations.NullMarked;
