package org.tonghu.registry.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tonghu.registry.classification.AgeAttainment;
import org.tonghu.registry.classification.Category;
import org.tonghu.registry.classification.ChildFacts;
import org.tonghu.registry.classification.Circumstance;
import org.tonghu.registry.classification.ClassificationPolicy;
import org.tonghu.registry.classification.ClassifyChild;
import org.tonghu.registry.classification.Facts;
import org.tonghu.registry.classification.HouseholdRegistration;
import org.tonghu.registry.classification.ParentFacts;
import org.tonghu.registry.classification.ParentStatus;

/** Periods of categories without gap and without overlap. */
class DossierTest {

    private static final ParentFacts DEAD =
            new ParentFacts(ParentStatus.DEAD, false, null, List.of());

    private final ClassifyChild classify =
            new ClassifyChild(new ClassificationPolicy(AgeAttainment.BIRTHDAY).ruleSets());

    private static Facts family(String asOf, ParentFacts one, ParentFacts other) {
        var child =
                new ChildFacts(
                        LocalDate.parse("2004-06-15"),
                        HouseholdRegistration.URBAN,
                        Set.of(),
                        List.of(),
                        false,
                        null,
                        List.of());
        return new Facts(LocalDate.parse(asOf), child, List.of(one, other));
    }

    private static ParentFacts prisoner(String from, @Nullable String to) {
        var end = to == null ? null : LocalDate.parse(to);
        var type = Circumstance.Type.IMPRISONED;
        var term = new Circumstance(type, LocalDate.parse(from), end, false, null, List.of());
        return new ParentFacts(ParentStatus.ALIVE, false, false, List.of(term));
    }

    /** Told on the day from which it is so. */
    private Dossier corrected(Dossier dossier, Facts facts) {
        return corrected(dossier, facts, facts.asOf());
    }

    private Dossier corrected(Dossier dossier, Facts facts, LocalDate today) {
        var days = new Days(facts.asOf(), new TreeSet<>(), today, today);
        return dossier.redone(days, facts::on, classify);
    }

    private static CategoryPeriod period(Category category, String from, @Nullable String to) {
        return new CategoryPeriod(
                category, LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }

    @Test
    void theOtherParentsDeathEndsOnePeriodAndBeginsTheNextOnTheSameDay() {
        var prisoner = prisoner("2019-01-01", null);
        var dossier = Dossier.opened(family("2020-05-10", DEAD, prisoner), classify);
        var orphan = corrected(dossier, family("2020-09-20", DEAD, DEAD));
        assertThat(orphan.periods())
                .containsExactly(
                        period(Category.DE_FACTO_UNATTENDED, "2020-05-10", "2020-09-20"),
                        period(Category.ORPHAN, "2020-09-20", null));
    }

    @Test
    void anOrphansPeriodEndsOnTheEighteenthBirthdayEvenIfTheWorkRunsLater() {
        var dossier = Dossier.opened(family("2020-05-10", DEAD, DEAD), classify);
        var later = dossier.upTo(LocalDate.parse("2022-09-01"), classify);
        assertThat(later.periods())
                .containsExactly(period(Category.ORPHAN, "2020-05-10", "2022-06-15"));
        assertThat(later.current().cause()).isEqualTo(Decision.Cause.DAY_CAME);
        assertThat(later.upTo(LocalDate.parse("2022-09-01"), classify)).isEqualTo(later);
    }

    @Test
    void aNewRuleSetIsAppliedFromItsDay() {
        var type = Circumstance.Type.GUARDIANSHIP_REVOKED;
        var from = LocalDate.parse("2020-03-01");
        var revoked = new Circumstance(type, from, null, false, null, List.of());
        var parent = new ParentFacts(ParentStatus.ALIVE, false, false, List.of(revoked));
        var dossier = Dossier.opened(family("2020-06-01", parent, parent), classify);
        assertThat(dossier.periods()).isEmpty();
        var later = dossier.upTo(LocalDate.parse("2021-03-01"), classify);
        assertThat(later.periods())
                .containsExactly(period(Category.DE_FACTO_UNATTENDED, "2021-01-01", null));
        assertThat(later.current().classification().ruleSet()).isEqualTo("2021-01-01");
    }

    @Test
    void whatFellDueBeforeACorrectionIsDecidedOnTheOldFactsFirst() {
        var released = prisoner("2019-01-01", "2020-06-30");
        var dossier = Dossier.opened(family("2020-05-10", DEAD, released), classify);
        var able = new ParentFacts(ParentStatus.ALIVE, false, true, List.of());
        var corrected = corrected(dossier, family("2020-08-15", DEAD, able));
        assertThat(corrected.periods())
                .containsExactly(period(Category.DE_FACTO_UNATTENDED, "2020-05-10", "2020-07-01"));
    }

    @Test
    void aMistakeCorrectedOnTheSameDayLeavesNoPeriod() {
        var able = new ParentFacts(ParentStatus.ALIVE, false, true, List.of());
        var dossier = Dossier.opened(family("2020-05-10", DEAD, DEAD), classify);
        var corrected = corrected(dossier, family("2020-05-10", DEAD, able));
        assertThat(corrected.periods()).isEmpty();
        assertThat(corrected.decisions()).hasSize(2);
    }

    @Test
    void aCategoryLostAndRegainedOnOneDayGoesOn() {
        var able = new ParentFacts(ParentStatus.ALIVE, false, true, List.of());
        var dossier = Dossier.opened(family("2020-05-10", DEAD, DEAD), classify);
        var wrong = corrected(dossier, family("2020-06-01", DEAD, able));
        var right = corrected(wrong, family("2020-06-01", DEAD, DEAD));
        assertThat(wrong.periods())
                .containsExactly(period(Category.ORPHAN, "2020-05-10", "2020-06-01"));
        assertThat(right.periods()).containsExactly(period(Category.ORPHAN, "2020-05-10", null));
    }

    @Test
    void aDepartureEndsWhateverStillHolds() {
        var dossier = Dossier.opened(family("2020-05-10", DEAD, DEAD), classify);
        assertThat(dossier.closed(LocalDate.parse("2020-07-07")).periods())
                .containsExactly(period(Category.ORPHAN, "2020-05-10", "2020-07-07"));
    }

    @Test
    void aDepartureDatedBeforeACategoryChangedLeavesNoPeriodAfterIt() {
        var prisoner = prisoner("2019-01-01", null);
        var dossier = Dossier.opened(family("2020-05-10", DEAD, prisoner), classify);
        var orphan = corrected(dossier, family("2020-09-20", DEAD, DEAD));
        assertThat(orphan.closed(LocalDate.parse("2020-09-01")).periods())
                .containsExactly(period(Category.DE_FACTO_UNATTENDED, "2020-05-10", "2020-09-01"));
    }

    @Test
    void whoNeverLeftIsAnOrphanWithoutABreakAndWhoReturnsIsOneAgainFromThatDay() {
        var dossier = Dossier.opened(family("2020-05-10", DEAD, DEAD), classify);
        var left = dossier.closed(LocalDate.parse("2020-07-07"));
        assertThat(left.reopened(LocalDate.parse("2020-07-07")).periods())
                .containsExactly(period(Category.ORPHAN, "2020-05-10", null));
        assertThat(left.reopened(LocalDate.parse("2020-10-01")).periods())
                .containsExactly(
                        period(Category.ORPHAN, "2020-05-10", "2020-07-07"),
                        period(Category.ORPHAN, "2020-10-01", null));
    }

    @Test
    void whatIsToldForDaysGoneByDecidesThemAnewWithoutGapOrOverlap() {
        var prisoner = prisoner("2019-01-01", null);
        var dossier = Dossier.opened(family("2020-05-10", DEAD, prisoner), classify);
        var today = LocalDate.parse("2020-12-01");
        var orphan = corrected(dossier, family("2020-09-20", DEAD, DEAD), today);
        assertThat(orphan.periods())
                .containsExactly(
                        period(Category.DE_FACTO_UNATTENDED, "2020-05-10", "2020-09-20"),
                        period(Category.ORPHAN, "2020-09-20", null));
        var earlier = corrected(orphan, family("2020-06-01", DEAD, DEAD), today);
        assertThat(earlier.periods())
                .containsExactly(
                        period(Category.DE_FACTO_UNATTENDED, "2020-05-10", "2020-06-01"),
                        period(Category.ORPHAN, "2020-06-01", null));
        assertThat(earlier.asKnownOn(LocalDate.parse("2020-11-30"), null).periods())
                .containsExactly(period(Category.DE_FACTO_UNATTENDED, "2020-05-10", null));
    }

    @Test
    void theYearsAfterACorrectionOfThePastAreDecidedByBirthdaysToo() {
        var able = new ParentFacts(ParentStatus.ALIVE, false, true, List.of());
        var dossier = Dossier.opened(family("2020-05-10", DEAD, able), classify);
        var today = LocalDate.parse("2022-09-01");
        var orphan = corrected(dossier, family("2020-07-01", DEAD, DEAD), today);
        assertThat(orphan.periods())
                .containsExactly(period(Category.ORPHAN, "2020-07-01", "2022-06-15"));
    }
}
