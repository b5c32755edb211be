/**
 * What features keep encrypted in their stores: findings, reasons, addresses, telephone numbers.
 */
@NullMarked
package org.tonghu.registry.sealing.support;

import org.jspecify.annotations.NullMarked;
