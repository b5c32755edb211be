/** One class per question of the policy, named as the proposition it tests. */
@NullMarked
package org.tonghu.benefits.eligibility.rules;

import org.jspecify.annotations.NullMarked;
