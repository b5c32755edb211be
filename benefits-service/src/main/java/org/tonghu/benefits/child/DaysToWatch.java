package org.tonghu.benefits.child;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.tonghu.benefits.eligibility.AssessEligibility;
import org.tonghu.benefits.eligibility.Facts;
import org.tonghu.benefits.eligibility.Settings;

/**
 * Days on which time alone may change a right: birthdays, ends of grounds and schools, and the
 * months after them.
 */
public final class DaysToWatch {

    private final AssessEligibility assess;

    public DaysToWatch(AssessEligibility assess) {
        this.assess = assess;
    }

    /** The first such day after today. */
    public Optional<LocalDate> after(LocalDate today, KnownChild child) {
        return days(child)
                .flatMap(DaysToWatch::withMonths)
                .filter(day -> day.isAfter(today))
                .min(Comparator.naturalOrder());
    }

    private Stream<LocalDate> days(KnownChild child) {
        var facts = child.facts();
        var settings = assess.settings();
        return Stream.of(
                        Stream.of(settings.ageAttainment().completes(18, facts.birthDate())),
                        Stream.of(settings.scholarshipRevision()),
                        grounds(facts),
                        schools(facts, settings),
                        child.care().stream().map(CareSpell::from),
                        Stream.ofNullable(facts.adoptedOn()),
                        Stream.ofNullable(child.leftOn()))
                .flatMap(stream -> stream);
    }

    private static Stream<LocalDate> grounds(Facts facts) {
        return facts.categories().stream()
                .flatMap(period ->
                        Stream.concat(Stream.of(period.from()), Stream.ofNullable(period.to())));
    }

    private static Stream<LocalDate> schools(Facts facts, Settings settings) {
        return facts.schooling().stream()
                .flatMap(stay ->
                        Stream.concat(
                                Stream.of(stay.from()),
                                Stream.ofNullable(stay.to())
                                        .flatMap(end ->
                                                Stream.of(
                                                        end,
                                                        end.plusDays(1),
                                                        end.plusMonths(settings.bridgeMonths())
                                                                .plusDays(1)))));
    }

    /** A change in a month shows in it, and rights follow in the month after. */
    private static Stream<LocalDate> withMonths(LocalDate day) {
        var month = YearMonth.from(day);
        return Stream.of(day, month.atDay(1), month.plusMonths(1).atDay(1));
    }
}
