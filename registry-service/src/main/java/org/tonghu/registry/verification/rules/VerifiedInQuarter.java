package org.tonghu.registry.verification.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.verification.Quarter;

/**
 * A record is verified once in each calendar quarter, from the one after it was entered; the
 * quarter of entry counts as verified. It is overdue from the first day after a quarter without
 * verification, until it is verified (郑民文〔2020〕57号 二(四)4).
 */
public final class VerifiedInQuarter {

    private VerifiedInQuarter() {}

    /** Where a record stands on a day. */
    public enum State {
        VERIFIED,
        DUE,
        OVERDUE,
        /** It is no longer looked after. */
        NOT_DUE
    }

    /**
     * @param verifiedOn the latest verification
     * @param leftOn first day no longer
     */
    public static State judge(
            LocalDate registeredOn,
            @Nullable LocalDate verifiedOn,
            @Nullable LocalDate leftOn,
            LocalDate today) {
        if (leftOn != null && !leftOn.isAfter(today)) {
            return State.NOT_DUE;
        }
        var known =
                verifiedOn == null || verifiedOn.isBefore(registeredOn) ? registeredOn : verifiedOn;
        var quarter = Quarter.of(today);
        if (!known.isBefore(quarter.first())) {
            return State.VERIFIED;
        }
        return known.isBefore(quarter.before().first()) ? State.OVERDUE : State.DUE;
    }
}
