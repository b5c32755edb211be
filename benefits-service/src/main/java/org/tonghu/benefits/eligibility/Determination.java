package org.tonghu.benefits.eligibility;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one programme came to.
 *
 * @param amount yuan for the programme's period; null where there is no right, no rate or no fixed
 *     amount
 * @param conflictsWith programmes that come first, where this one's own conditions hold
 */
public record Determination(
        Programme programme,
        Outcome outcome,
        @Nullable BigDecimal amount,
        @Nullable Rate rate,
        List<Reason> reasons,
        List<Programme> conflictsWith) {

    public boolean met() {
        return outcome == Outcome.MET;
    }
}
