/**
 * Which support a child in difficulty has, and referrals to the offices that give it (转办) with
 * their results. Children with a living allowance of their own, orphans and de facto unattended,
 * are handled elsewhere.
 */
@NullMarked
package org.tonghu.registry.referral;

import org.jspecify.annotations.NullMarked;
