/** Referrals in the store; offices, reasons and notes are kept encrypted. */
@NullMarked
package org.tonghu.registry.referral.store;

import org.jspecify.annotations.NullMarked;
