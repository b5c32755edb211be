package org.tonghu.benefits.grant;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
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

    /**
     * Where no day is on file (HIV entered long ago), the row begins with the month after this one.
     */
    public Map<Programme, Span> of(KnownChild child, LocalDate today) {
        var next = YearMonth.from(today).plusMonths(1);
        var hivDated = child.facts().livingWithHivSince() != null;
        Map<Programme, Span> spans = new EnumMap<>(Programme.class);
        Set<Programme> before = Set.of();
        for (var month = start(child, next); !month.isAfter(next); month = month.plusMonths(1)) {
            var now = child.allowances(month, assess);
            for (var programme : Programme.livingAllowances()) {
                var dated = programme != Programme.HIV_CHILD_ALLOWANCE || hivDated;
                spans.compute(
                        programme, step(new Step(programme, dated, month, next, before, now)));
            }
            before = now;
        }
        return spans;
    }

    /**
     * From one month to the next.
     *
     * @param dated whether the day is on file from which the ground holds
     * @param next the month after this one, the last looked at
     */
    private record Step(
            Programme programme,
            boolean dated,
            YearMonth month,
            YearMonth next,
            Set<Programme> before,
            Set<Programme> now) {

        boolean runs() {
            return now.contains(programme);
        }

        boolean ran() {
            return before.contains(programme);
        }

        /**
         * Without a confirmation on file the row follows another allowance, or begins with the next
         * month.
         */
        YearMonth first() {
            return dated || !before.isEmpty() ? month : next;
        }
    }

    private static BiFunction<Programme, @Nullable Span, @Nullable Span> step(Step step) {
        return (_, span) -> {
            if (step.runs() && !step.ran()) return new Span(step.programme(), step.first(), null);
            if (!step.runs() && step.ran() && span != null) {
                return new Span(step.programme(), span.first(), step.month().minusMonths(1));
            }
            return span;
        };
    }

    private static YearMonth start(KnownChild child, YearMonth next) {
        var facts = child.facts();
        var confirmed =
                facts.categories().stream()
                        .map(CategoryPeriod::from)
                        .map(day -> YearMonth.from(day).plusMonths(1));
        var since = facts.livingWithHivSince();
        var hiv =
                since == null
                        ? YearMonth.from(facts.birthDate())
                        : YearMonth.from(since).plusMonths(1);
        return Stream.concat(confirmed, Stream.of(hiv).filter(_ -> facts.livingWithHiv()))
                .min(Comparator.naturalOrder())
                .filter(month -> month.isBefore(next))
                .orElse(next);
    }
}
