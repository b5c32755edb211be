package org.tonghu.registry.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tonghu.registry.classification.Family.*;

import org.junit.jupiter.api.Test;

class ValidUntilTest {

    private static final String TODAY = "2026-05-01";

    private static void assertValidUntil(Classification answer, String day) {
        assertThat(answer.validUntil()).hasToString(day);
    }

    @Test
    void theNextRuleSetEndsEveryAnswerBecauseTheAnswerNamesIt() {
        assertValidUntil(aChild().classifiedOn("2019-06-01"), "2021-01-01");
        assertValidUntil(aChild().classifiedOn("2020-06-01"), "2021-01-01");
        assertValidUntil(aChild().classifiedOn("2021-01-01"), "2021-06-01");
        assertValidUntil(aChild().classifiedOn("2021-06-01"), "2025-09-01");
        assertValidUntil(aChild().classifiedOn("2025-09-01"), "2026-04-01");
    }

    @Test
    void anOrphanStaysOneUntilTheEighteenthBirthdayWhateverTheSixteenthBrings() {
        var orphan = aChild().bornOn("2010-06-15").rural().with(dead(), dead());
        assertValidUntil(orphan.classifiedOn(TODAY), "2028-06-15");
        assertValidUntil(orphan.classifiedOn("2028-06-14"), "2028-06-15");
        assertThat(orphan.classifiedOn("2028-06-15").validUntil()).isNull();
    }

    @Test
    void aLeftBehindChildStaysOneUntilTheSixteenthBirthday() {
        var child = aChild().bornOn("2010-06-15").rural().with(away(), away());
        assertValidUntil(child.classifiedOn(TODAY), "2026-06-15");
    }

    @Test
    void anAbsenceUnderSixMonthsMayQualifyOnTheDayTheyAreComplete() {
        var child = aChild().with(dead(), parentIn(outOfContact("2026-01-10", "2026-08-01")));
        assertValidUntil(child.classifiedOn(TODAY), "2026-07-10");
        assertValidUntil(child.classifiedOn("2026-07-10"), "2026-08-01");
    }

    @Test
    void aTermMattersFromItsFirstDayToTheDayAfterItsLast() {
        var child = aChild().with(dead(), parentIn(term("2026-06-01", "2027-06-01")));
        assertValidUntil(child.classifiedOn(TODAY), "2026-06-01");
        assertValidUntil(child.classifiedOn("2026-06-01"), "2027-06-02");
    }

    @Test
    void aTermBesideAnAbleParentChangesNothing() {
        var child = aChild().bornOn("2020-01-01").with(able(), parentIn(term("2026-06-01", null)));
        assertValidUntil(child.classifiedOn(TODAY), "2038-01-01");
    }

    @Test
    void oneTermEndingDoesNotMatterWhileAnotherGoesOn() {
        var parent = parentIn(term("2025-01-01", "2026-06-01"), term("2025-01-01", "2027-03-31"));
        assertValidUntil(aChild().with(dead(), parent).classifiedOn(TODAY), "2027-04-01");
    }

    @Test
    void aRevokedGuardianshipCountsFromItsDay() {
        var type = Circumstance.Type.GUARDIANSHIP_REVOKED;
        var parent = parentIn(since(type, "2026-06-10", null));
        assertValidUntil(aChild().with(dead(), parent).classifiedOn(TODAY), "2026-06-10");
    }

    @Test
    void anIncidentMattersWhenItBeginsWhenItsReviewIsOverdueAndWhenItIsClosed() {
        var child = aChild().after(Incident.Type.ABUSE, "2026-05-02", "2026-08-20", "2026-09-10");
        assertValidUntil(child.classifiedOn(TODAY), "2026-05-02");
        assertValidUntil(child.classifiedOn("2026-05-02"), "2026-08-21");
        assertValidUntil(child.classifiedOn("2026-08-21"), "2026-09-10");
    }

    @Test
    void anAdoptionInSightEndsTheAnswerAndAfterwardsNothingChanges() {
        var child = aChild().adoptedOn("2026-11-05").with(dead(), dead());
        assertValidUntil(child.classifiedOn(TODAY), "2026-11-05");
        assertThat(child.classifiedOn("2026-11-05").validUntil()).isNull();
    }

    @Test
    void anAdultHasNothingToWaitFor() {
        assertThat(aChild().bornOn("2008-05-01").classifiedOn(TODAY).validUntil()).isNull();
    }
}
