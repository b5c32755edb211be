package org.tonghu.benefits.eligibility.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.tonghu.benefits.eligibility.Category;
import org.tonghu.benefits.eligibility.CategoryPeriod;
import org.tonghu.benefits.eligibility.Condition;
import org.tonghu.benefits.eligibility.Finding;
import org.tonghu.benefits.eligibility.ReasonCode;
import org.tonghu.benefits.eligibility.Situation;
import org.tonghu.benefits.eligibility.Text;

/**
 * The right of one of these categories runs in the month judged: from the month after confirmation
 * through the month in which the ground fell away. It falls away at the latest on the 18th birthday
 * and on the day of adoption.
 */
record CategoryRight(Set<Category> categories, String clause, Text proposition)
        implements Condition {

    @Override
    public Finding judge(Situation situation) {
        var periods =
                categories.stream()
                        .flatMap(category -> situation.facts().periods(category))
                        .sorted(Comparator.comparing(CategoryPeriod::from))
                        .toList();
        if (periods.isEmpty()) return notMet(ReasonCode.NOT_IN_CATEGORY, "");
        return running(periods, situation)
                .findFirst()
                .map(period -> met(ReasonCode.RIGHT_RUNS, firstMonth(period)))
                .orElseGet(() -> notRunning(periods, situation));
    }

    private static Stream<CategoryPeriod> running(
            List<CategoryPeriod> periods, Situation situation) {
        return periods.stream()
                .filter(period -> situation.startedAfter(period.from()))
                .filter(period -> situation.reachesMonth(end(period, situation)));
    }

    private Finding notRunning(List<CategoryPeriod> periods, Situation situation) {
        var last = periods.getLast();
        return situation.startedAfter(last.from())
                ? notMet(ReasonCode.RIGHT_ENDED, YearMonth.from(end(last, situation)))
                : notMet(ReasonCode.RIGHT_NOT_STARTED, firstMonth(last));
    }

    private static LocalDate end(CategoryPeriod period, Situation situation) {
        return Stream.of(period.to(), situation.facts().adoptedOn(), situation.eighteenth())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static YearMonth firstMonth(CategoryPeriod period) {
        return YearMonth.from(period.from()).plusMonths(1);
    }
}
