package org.tonghu.registry.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What must hold for any facts whatever. */
class ClassificationProperties {

    private static final LocalDate START = LocalDate.parse("2019-06-01");

    private final ClassifyChild classify =
            new ClassifyChild(new ClassificationPolicy(AgeAttainment.BIRTHDAY).ruleSets());

    @Property(tries = 60)
    void theOutcomeStaysTheSameOnEveryDayBeforeValidUntil(@ForAll("facts") Facts facts) {
        var answer = classify.classify(facts);
        var until = answer.validUntil();
        var limit = facts.asOf().plusYears(5);
        var end = until == null || until.isAfter(limit) ? limit : until;
        for (var day = facts.asOf(); day.isBefore(end); day = day.plusDays(1)) {
            assertThat(outcomes(classify.classify(facts.on(day)))).isEqualTo(outcomes(answer));
        }
    }

    @Property(tries = 300)
    void onValidUntilTheAnswerIsAnother(@ForAll("facts") Facts facts) {
        var answer = classify.classify(facts);
        var until = answer.validUntil();
        if (until != null) {
            assertThat(until).isAfter(facts.asOf());
            var then = classify.classify(facts.on(until));
            assertThat(List.of(then.ruleSet(), reasons(then)))
                    .isNotEqualTo(List.of(answer.ruleSet(), reasons(answer)));
        }
    }

    @Property(tries = 300)
    void noCategoryIsBothMetAndUndecidedAndOrphansAreInNoOther(@ForAll("facts") Facts facts) {
        var answer = classify.classify(facts);
        assertThat(answer.categories()).noneMatch(answer.undecided()::contains);
        assertThat(answer.findings()).containsOnlyKeys(Category.values());
        if (answer.categories().contains(Category.ORPHAN)) {
            assertThat(answer.categories()).containsExactly(Category.ORPHAN);
            assertThat(answer.undecided()).isEmpty();
        }
    }

    @Property(tries = 300)
    void theOrderOfTheParentsNeverMatters(@ForAll("facts") Facts facts) {
        var swapped = new Facts(facts.asOf(), facts.child(), facts.parents().reversed());
        var answer = classify.classify(facts);
        var other = classify.classify(swapped);
        assertThat(outcomes(other)).isEqualTo(outcomes(answer));
    }

    private static Object outcomes(Classification answer) {
        return answer.findings().entrySet().stream()
                .collect(Collectors.toMap(it -> it.getKey(), it -> it.getValue().outcome()));
    }

    private static Object reasons(Classification answer) {
        return answer.findings().entrySet().stream()
                .collect(Collectors.toMap(it -> it.getKey(), it -> it.getValue().reason()));
    }

    @Provide
    Arbitrary<Facts> facts() {
        return Combinators.combine(days(0, 2600), children(), parents(), parents())
                .as((asOf, child, one, other) -> new Facts(asOf, child, List.of(one, other)));
    }

    private static Arbitrary<LocalDate> days(int earliest, int latest) {
        return Arbitraries.integers().between(earliest, latest).map(START::plusDays);
    }

    private static Arbitrary<ChildFacts> children() {
        return Combinators.combine(
                        days(-7000, 0),
                        Arbitraries.of(HouseholdRegistration.class),
                        Arbitraries.of(EconomicStatus.class).set().ofMaxSize(2),
                        disabilities(),
                        Arbitraries.of(true, false),
                        days(0, 4000).injectNull(0.8),
                        incidents().list().ofMaxSize(2))
                .as(ClassificationProperties::child);
    }

    private static ChildFacts child(
            LocalDate born,
            HouseholdRegistration registration,
            Set<EconomicStatus> status,
            List<Disability> disabilities,
            boolean ill,
            LocalDate adoptedOn,
            List<Incident> incidents) {
        return new ChildFacts(born, registration, status, disabilities, ill, adoptedOn, incidents);
    }

    private static Arbitrary<List<Disability>> disabilities() {
        var type = Arbitraries.integers().between(1, 7);
        var grade = Arbitraries.integers().between(1, 4);
        return Combinators.combine(type, grade).as(Disability::new).list().ofMaxSize(2);
    }

    private static Arbitrary<Incident> incidents() {
        var span = Arbitraries.integers().between(0, 300).injectNull(0.3);
        return Combinators.combine(Arbitraries.of(Incident.Type.class), days(0, 3000), span, span)
                .as((type, on, review, close) ->
                        new Incident(type, on, plus(on, review), plus(on, close)));
    }

    private static LocalDate plus(LocalDate day, Integer days) {
        return Objects.isNull(days) ? null : day.plusDays(days);
    }

    private static Arbitrary<ParentFacts> parents() {
        return Combinators.combine(
                        Arbitraries.of(ParentStatus.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false).injectNull(0.3),
                        circumstances().list().ofMaxSize(2))
                .as(ParentFacts::new);
    }

    private static Arbitrary<Circumstance> circumstances() {
        var span = Arbitraries.integers().between(0, 500).injectNull(0.3);
        return Combinators.combine(
                        Arbitraries.of(Circumstance.Type.class),
                        days(-300, 3000),
                        span,
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false).injectNull(0.3),
                        disabilities())
                .as((type, from, length, support, onList, disabilities) ->
                        new Circumstance(
                                type, from, plus(from, length), support, onList, disabilities));
    }
}
