package org.tonghu.registry.child;

import org.jspecify.annotations.Nullable;
import org.tonghu.starter.domain.Yuan;

/**
 * Other aid that the child receives.
 *
 * @param monthlyAmount null: not known
 */
public record AidReceived(Aid aid, @Nullable Yuan monthlyAmount) {

    public enum Aid {
        MINIMUM_LIVING_GUARANTEE,
        DESTITUTE_SUPPORT,
        DISABILITY_LIVING_ALLOWANCE
    }
}
