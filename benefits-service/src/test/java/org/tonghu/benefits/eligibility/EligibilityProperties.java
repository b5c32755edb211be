package org.tonghu.benefits.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EligibilityProperties {

    private final AssessEligibility rules = Judged.rules(Settings.defaults());

    @Property(tries = 500)
    void never_two_of_the_three_living_allowances(
            @ForAll("facts") Facts facts, @ForAll("days") LocalDate day) {
        var met =
                rules.assess(facts, day, Rates.none()).determinations().stream()
                        .filter(Determination::met)
                        .filter(each -> Programme.livingAllowances().contains(each.programme()))
                        .count();
        assertThat(met).isLessThanOrEqualTo(1);
    }

    @Property(tries = 500)
    void no_amount_is_below_nothing_or_above_its_rate(
            @ForAll("facts") Facts facts,
            @ForAll("days") LocalDate day,
            @ForAll("sums") BigDecimal rate) {
        for (var each :
                rules.assess(facts, day, Judged.flat(rate.toPlainString())).determinations()) {
            if (each.amount() != null) assertThat(each.amount()).isBetween(BigDecimal.ZERO, rate);
            if (!each.met()) assertThat(each.amount()).isNull();
        }
    }

    @Property(tries = 500)
    void every_programme_is_judged_once_and_gives_reasons_with_clauses(
            @ForAll("facts") Facts facts, @ForAll("days") LocalDate day) {
        var determinations = rules.assess(facts, day, Rates.none()).determinations();
        assertThat(determinations)
                .extracting(Determination::programme)
                .containsExactly(Programme.values());
        assertThat(determinations)
                .allSatisfy(each ->
                        assertThat(each.reasons())
                                .isNotEmpty()
                                .allSatisfy(reason -> assertThat(reason.clause()).isNotBlank()));
    }

    @Property(tries = 300)
    void a_living_allowance_is_the_same_on_every_day_of_a_month(
            @ForAll("facts") Facts facts, @ForAll("days") LocalDate day) {
        var month = YearMonth.from(day);
        var expected = rules.allowances(facts, month);
        for (var each : List.of(month.atDay(1), day, month.atEndOfMonth())) {
            assertThat(living(rules.assess(facts, each, Rates.none()))).isEqualTo(expected);
        }
    }

    @Property(tries = 300)
    void nothing_is_excluded_by_an_allowance_that_is_not_met(
            @ForAll("facts") Facts facts, @ForAll("days") LocalDate day) {
        var assessment = rules.assess(facts, day, Rates.none());
        for (var each : assessment.determinations()) {
            assertThat(each.conflictsWith()).allMatch(other -> assessment.of(other).met());
        }
    }

    private static Set<Programme> living(Assessment assessment) {
        Set<Programme> met = new HashSet<>();
        for (var programme : Programme.livingAllowances()) {
            if (assessment.of(programme).met()) met.add(programme);
        }
        return met;
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 4000).map(LocalDate.of(2018, 1, 1)::plusDays);
    }

    @Provide
    Arbitrary<BigDecimal> sums() {
        return Arbitraries.integers().between(0, 200_000).map(fen -> BigDecimal.valueOf(fen, 2));
    }

    @Provide
    Arbitrary<Facts> facts() {
        var births =
                Arbitraries.integers().between(0, 6500).map(LocalDate.of(2000, 1, 1)::plusDays);
        var adoptions = days().injectNull(0.9);
        return Combinators.combine(
                        births,
                        Arbitraries.of(Care.class),
                        Arbitraries.of(true, false),
                        adoptions,
                        periods().list().ofMaxSize(4),
                        stays().list().ofMaxSize(4),
                        aids().list().ofMaxSize(2),
                        Arbitraries.of(EconomicStatus.class).set().ofMaxSize(2))
                .as((birth, care, hiv, adopted, periods, stays, aids, status) ->
                        new Facts(
                                birth,
                                care,
                                hiv,
                                hiv && !periods.isEmpty() ? periods.getFirst().from() : null,
                                adopted,
                                periods,
                                stays,
                                List.of(new Disability(4, 2)),
                                status,
                                aids));
    }

    private Arbitrary<CategoryPeriod> periods() {
        return Combinators.combine(
                        Arbitraries.of(Category.class),
                        days(),
                        Arbitraries.integers().between(0, 3000).injectNull(0.4))
                .as((category, from, length) ->
                        new CategoryPeriod(
                                category, from, length == null ? null : from.plusDays(length)));
    }

    private Arbitrary<Schooling> stays() {
        return Combinators.combine(
                        Arbitraries.of(SchoolStage.class),
                        Arbitraries.of(true, true, false),
                        days(),
                        Arbitraries.integers().between(0, 1800).injectNull(0.2))
                .as((stage, fullTime, from, length) ->
                        new Schooling(
                                stage,
                                fullTime,
                                from,
                                length == null ? null : from.plusDays(length)));
    }

    private Arbitrary<Aid> aids() {
        return Combinators.combine(Arbitraries.of(AidKind.class), sums().injectNull(0.3))
                .as(Aid::new);
    }
}
