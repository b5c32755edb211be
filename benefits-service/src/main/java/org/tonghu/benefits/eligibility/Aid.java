package org.tonghu.benefits.eligibility;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Aid that the child already receives.
 *
 * @param monthlyAmount yuan a month; null: not known
 */
public record Aid(AidKind aid, @Nullable BigDecimal monthlyAmount) {

    /** Whether it takes something off the subsidy; an amount that is not known may. */
    public boolean reducesSubsidy() {
        return monthlyAmount == null || monthlyAmount.signum() > 0;
    }
}
