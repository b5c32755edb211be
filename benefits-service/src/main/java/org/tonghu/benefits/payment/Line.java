package org.tonghu.benefits.payment;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.benefits.eligibility.Programme;
import org.tonghu.benefits.eligibility.Reason;

/**
 * What a run says of one grant.
 *
 * @param confirmedBy who confirmed the grant, and so may not approve the run
 * @param amount null where nothing is paid
 * @param reasons why nothing is paid, or how the amount came about
 * @param otherGrant the grant that has the month, where this one is refused
 * @param otherRun the run that paid it
 */
public record Line(
        String run,
        String grant,
        String child,
        Programme programme,
        YearMonth month,
        @Nullable String confirmedBy,
        LineState state,
        @Nullable BigDecimal amount,
        List<Reason> reasons,
        @Nullable String otherGrant,
        @Nullable String otherRun) {

    public Line {
        reasons = List.copyOf(reasons);
    }

    /** Another grant or run had the month before. */
    Line refusedFor(Slot.Entry other, Reason reason) {
        return new Line(
                run,
                grant,
                child,
                programme,
                month,
                confirmedBy,
                LineState.REFUSED,
                null,
                List.of(reason),
                other.grant(),
                other.run());
    }
}
