package org.tonghu.benefits.grant;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.tonghu.benefits.eligibility.Programme;

/**
 * Months in a row in which a child has a right to a programme.
 *
 * @param last null while no end is in sight
 */
public record Span(Programme programme, YearMonth first, @Nullable YearMonth last) {

    /** What of it comes after a month; null: nothing. */
    @Nullable Span after(YearMonth month) {
        if (last != null && !last.isAfter(month)) return null;
        return first.isAfter(month) ? this : new Span(programme, month.plusMonths(1), last);
    }
}
