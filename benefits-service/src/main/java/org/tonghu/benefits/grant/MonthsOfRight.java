package org.tonghu.benefits.grant;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.tonghu.benefits.child.KnownChild;
import org.tonghu.benefits.eligibility.AssessEligibility;
import org.tonghu.benefits.eligibility.CategoryPeriod;
import org.tonghu.benefits.eligibility.Programme;

/**
 * The last row of months in which a child has a right to each living allowance, as seen today: from
 * the month after the first confirmation through the month after this one.
 */
@Service
public final class MonthsOfRight {

    private final AssessEligibility assess;

    public MonthsOfRight(AssessEligibility assess) {
        this.assess = assess;
    }

    /** Where no confirmation is on file (HIV), the row begins with the month after this one. */
    public Map<Programme, Span> of(KnownChild child, LocalDate today) {
        var next = YearMonth.from(today).plusMonths(1);
        Map<Programme, Span> spans = new EnumMap<>(Programme.class);
        Set<Programme> before = Set.of();
        for (var month = start(child, next); !month.isAfter(next); month = month.plusMonths(1)) {
            var now = child.allowances(month, assess);
            for (var programme : Programme.livingAllowances()) {
                spans.compute(programme, step(programme, month, before, now));
            }
            before = now;
        }
        return spans;
    }

    private static BiFunction<Programme, @Nullable Span, @Nullable Span> step(
            Programme programme, YearMonth month, Set<Programme> before, Set<Programme> now) {
        return (_, span) -> {
            var runs = now.contains(programme);
            var ran = before.contains(programme);
            if (runs && !ran) return new Span(programme, month, null);
            if (!runs && ran && span != null)
                return new Span(programme, span.first(), month.minusMonths(1));
            return span;
        };
    }

    private static YearMonth start(KnownChild child, YearMonth next) {
        return child.facts().categories().stream()
                .map(CategoryPeriod::from)
                .map(YearMonth::from)
                .map(month -> month.plusMonths(1))
                .min(Comparator.naturalOrder())
                .filter(month -> month.isBefore(next))
                .orElse(next);
    }
}
