package org.tonghu.registry.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tonghu.registry.classification.Category.*;
import static org.tonghu.registry.classification.Family.*;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules' own cases, each on both sides of its boundary. */
class ClassificationRulesTest {

    private static void assertCategories(Classification answer, Category... categories) {
        assertThat(answer.categories()).containsExactly(categories);
        assertThat(answer.undecided()).isEmpty();
    }

    private static void assertUndecided(Classification answer, Category... categories) {
        assertThat(answer.categories()).isEmpty();
        assertThat(answer.undecided()).containsExactly(categories);
    }

    @Test
    void anOrphanIsUnderEighteenUntilTheDayBeforeTheBirthday() {
        var orphan = aChild().bornOn("2002-06-15").with(dead(), dead());
        assertCategories(orphan.classifiedOn("2020-06-14"), ORPHAN);
        assertCategories(orphan.classifiedOn("2020-06-15"));
    }

    @Test
    void ageCanBeSetToEndTheDayAfterTheBirthday() {
        var rules = new ClassificationPolicy(AgeAttainment.DAY_AFTER).ruleSets();
        var orphan = aChild().bornOn("2002-06-15").with(dead(), dead());
        var classify = new ClassifyChild(rules);
        assertCategories(classify.classify(orphan.on("2020-06-15")), ORPHAN);
        assertCategories(classify.classify(orphan.on("2020-06-16")));
    }

    @Test
    void bornOnLeapDayMeansEighteenOnTheTwentyEighth() {
        var orphan = aChild().bornOn("2004-02-29").with(dead(), dead());
        assertCategories(orphan.classifiedOn("2022-02-27"), ORPHAN);
        assertCategories(orphan.classifiedOn("2022-02-28"));
    }

    @Test
    void leftBehindEndsOnTheSixteenthBirthday() {
        var child = aChild().rural().bornOn("2004-06-15").with(away(), away());
        assertCategories(child.classifiedOn("2020-06-14"), RURAL_LEFT_BEHIND);
        assertCategories(child.classifiedOn("2020-06-15"));
    }

    @ParameterizedTest
    @CsvSource({
        "DEAD,DEAD",
        "DEAD,DECLARED_MISSING",
        "DECLARED_MISSING,DECLARED_MISSING",
        "UNIDENTIFIED,UNIDENTIFIED"
    })
    void lostOrNeverFoundParentsMakeAnOrphan(ParentStatus one, ParentStatus other) {
        assertCategories(
                aChild().unregistered().with(gone(one), gone(other)).classifiedOn("2020-06-01"),
                ORPHAN);
    }

    @Test
    void oneDeadAndOneNeverHeardOfWithoutAJudgmentIsNoOrphanButUnattended() {
        var parent = parentIn(outOfContact("2017-06-01", null));
        assertCategories(
                aChild().with(dead(), parent).classifiedOn("2020-06-01"), DE_FACTO_UNATTENDED);
    }

    @ParameterizedTest
    @CsvSource({"DEAD,ORPHAN", "DECLARED_MISSING,ORPHAN"})
    void oneLostAndOneNeverIdentifiedNeedsAPerson(ParentStatus lost, Category open) {
        var child = aChild().with(gone(lost), unidentified());
        assertUndecided(child.classifiedOn("2020-06-01"), open);
    }

    @Test
    void besideAnUnidentifiedParentAnyCircumstanceInForceNeedsAPersonEvenOneTooShort() {
        var child = aChild().with(unidentified(), parentIn(term("2020-01-10", "2020-05-10")));
        assertCategories(child.classifiedOn("2020-01-09"));
        assertUndecided(child.classifiedOn("2020-01-10"), DE_FACTO_UNATTENDED);
        assertUndecided(child.classifiedOn("2020-05-10"), DE_FACTO_UNATTENDED);
        assertCategories(child.classifiedOn("2020-05-11"));
    }

    @Test
    void anUnidentifiedParentBesideAnAbleOneGivesNothing() {
        assertCategories(aChild().with(unidentified(), able()).classifiedOn("2020-06-01"));
        assertCategories(
                aChild().with(alive(false, false), unidentified()).classifiedOn("2022-06-01"));
    }

    @Test
    void otherCategoriesAreJudgedAsUsualWhileOrphanhoodIsOpen() {
        var answer =
                aChild().livingOn(EconomicStatus.DESTITUTE_SUPPORT)
                        .disabledBy(1, 1)
                        .with(dead(), unidentified())
                        .classifiedOn("2020-06-01");
        assertThat(answer.categories()).containsExactly(POOR_FAMILY, SEVERE_CONDITION);
        assertThat(answer.undecided()).containsExactly(ORPHAN);
        assertThat(answer.primaryDifficulty()).contains(POOR_FAMILY);
    }

    @Test
    void orphansAreNotCountedAsChildrenInDifficulty() {
        var answer =
                aChild().livingOn(EconomicStatus.OTHER_HARDSHIP)
                        .disabledBy(4, 1)
                        .seriouslyIll()
                        .after(Incident.Type.ABUSE, "2020-05-01", null, null)
                        .with(dead(), dead())
                        .classifiedOn("2020-06-01");
        assertCategories(answer, ORPHAN);
        assertThat(answer.primaryDifficulty()).isEmpty();
    }

    @Test
    void aTermOfExactlySixMonthsCountsAndOneDayLessDoesNot() {
        var longTerm = parentIn(term("2019-01-01", "2024-01-01"));
        assertCategories(
                aChild().with(parentIn(term("2020-01-10", "2020-07-10")), longTerm)
                        .classifiedOn("2020-03-01"),
                DE_FACTO_UNATTENDED);
        assertCategories(
                aChild().with(parentIn(term("2020-01-10", "2020-07-09")), longTerm)
                        .classifiedOn("2020-03-01"));
    }

    @Test
    void aTermCountsFromItsFirstThroughItsLastDayAsAWholeHoweverLittleRemains() {
        var child = aChild().with(dead(), parentIn(term("2020-01-10", "2020-09-10")));
        assertCategories(child.classifiedOn("2020-01-09"));
        assertCategories(child.classifiedOn("2020-01-10"), DE_FACTO_UNATTENDED);
        assertCategories(child.classifiedOn("2020-09-10"), DE_FACTO_UNATTENDED);
        assertCategories(child.classifiedOn("2020-09-11"));
    }

    @Test
    void aTermWithoutKnownEndIsLongEnough() {
        var child = aChild().with(dead(), parentIn(term("2020-05-31", null)));
        assertCategories(child.classifiedOn("2020-06-01"), DE_FACTO_UNATTENDED);
    }

    @Test
    void outOfContactCountsFromTheDaySixMonthsAreComplete() {
        var child = aChild().with(dead(), parentIn(outOfContact("2020-01-10", "2020-10-01")));
        assertCategories(child.classifiedOn("2020-07-09"));
        assertCategories(child.classifiedOn("2020-07-10"), DE_FACTO_UNATTENDED);
        assertCategories(child.classifiedOn("2020-09-30"), DE_FACTO_UNATTENDED);
        assertCategories(child.classifiedOn("2020-10-01"));
    }

    @Test
    void sixMonthsFromTheLastOfAugustAreCompleteOnTheLastOfFebruary() {
        var child = aChild().with(dead(), parentIn(outOfContact("2019-08-31", null)));
        assertCategories(child.classifiedOn("2020-02-28"));
        assertCategories(child.classifiedOn("2020-02-29"), DE_FACTO_UNATTENDED);
    }

    @Test
    void anAbsentParentWhoSupportsTheChildDoesNotCount() {
        var type = Circumstance.Type.OUT_OF_CONTACT;
        var from = LocalDate.parse("2018-01-10");
        var supports = new Circumstance(type, from, null, true, null, java.util.List.of());
        assertCategories(aChild().with(dead(), parentIn(supports)).classifiedOn("2020-06-01"));
    }

    @ParameterizedTest
    @CsvSource({
        "1,1,MET",
        "1,2,MET",
        "1,3,NOT_MET",
        "1,4,NOT_MET",
        "2,2,MET",
        "2,3,NOT_MET",
        "3,2,MET",
        "3,3,NOT_MET",
        "4,2,MET",
        "4,3,NOT_MET",
        "4,4,NOT_MET",
        "5,1,MET",
        "5,3,MET",
        "5,4,MET",
        "6,2,MET",
        "6,3,MET",
        "6,4,MET",
        "7,1,MET",
        "7,2,MET",
        "7,3,UNDECIDED",
        "7,4,UNDECIDED"
    })
    void severityGoesByTypeAndGradeForParentAndChildAlike(int type, int grade, Outcome outcome) {
        var parent = parentIn(disabled(new Disability(type, grade)));
        var unattended = aChild().with(dead(), parent).classifiedOn("2020-06-01");
        var own = aChild().disabledBy(type, grade).classifiedOn("2020-06-01");
        assertThat(finding(unattended, DE_FACTO_UNATTENDED).outcome()).isEqualTo(outcome);
        assertThat(finding(own, SEVERE_CONDITION).outcome()).isEqualTo(outcome);
    }

    @Test
    void listedComponentsDecideAMultipleDisability() {
        var severe = aChild().disabledBy(7, 3).disabledBy(4, 3).disabledBy(5, 4);
        var light = aChild().disabledBy(7, 3).disabledBy(4, 3).disabledBy(2, 3);
        assertCategories(severe.classifiedOn("2020-06-01"), SEVERE_CONDITION);
        assertCategories(light.classifiedOn("2020-06-01"));
        var ill = aChild().disabledBy(7, 4).seriouslyIll();
        assertCategories(ill.classifiedOn("2020-06-01"), SEVERE_CONDITION);
    }

    @Test
    void aDisabilityWhoseGradeIsNotKnownNeedsAPerson() {
        var child = aChild().with(dead(), parentIn(disabled()));
        assertUndecided(child.classifiedOn("2020-06-01"), DE_FACTO_UNATTENDED);
    }

    @Test
    void anIllnessCountsByTheLocalListAndNeedsAPersonWhereNobodyLooked() {
        var day = "2020-06-01";
        assertCategories(
                aChild().with(dead(), parentIn(ill(true))).classifiedOn(day), DE_FACTO_UNATTENDED);
        assertCategories(aChild().with(dead(), parentIn(ill(false))).classifiedOn(day));
        assertUndecided(
                aChild().with(dead(), parentIn(ill(null))).classifiedOn(day), DE_FACTO_UNATTENDED);
        assertCategories(
                aChild().with(dead(), parentIn(ill(null), term("2019-01-01", null)))
                        .classifiedOn(day),
                DE_FACTO_UNATTENDED);
        assertCategories(aChild().with(able(), parentIn(ill(null))).classifiedOn(day));
    }

    @Test
    void oneAbleParentExcludesEvenBesideALifeSentence() {
        var prisoner = parentIn(term("2010-01-01", null));
        assertCategories(aChild().with(able(), prisoner).classifiedOn("2020-06-01"));
        assertCategories(
                aChild().with(prisoner, parentIn(outOfContact("2019-11-01", null)))
                        .classifiedOn("2020-06-01"),
                DE_FACTO_UNATTENDED);
    }

    @ParameterizedTest
    @CsvSource({"GUARDIANSHIP_REVOKED", "DEPORTED"})
    void revokedAndDeportedCountFromTheirDayAndOnlySince2021(Circumstance.Type type) {
        var both = parentIn(since(type, "2021-03-01", null));
        assertCategories(aChild().with(both, both).classifiedOn("2021-02-28"));
        assertCategories(aChild().with(both, both).classifiedOn("2021-03-01"), DE_FACTO_UNATTENDED);
        var before = parentIn(since(type, "2020-03-01", null));
        assertCategories(aChild().with(before, before).classifiedOn("2020-12-31"));
        assertCategories(
                aChild().with(before, before).classifiedOn("2021-01-01"), DE_FACTO_UNATTENDED);
    }

    @Test
    void oneParentAwayLeavesBehindOnlyIfTheOtherCannotCare() {
        var child = aChild().rural();
        var day = "2020-06-01";
        assertCategories(
                child.with(away(), alive(false, false)).classifiedOn(day), RURAL_LEFT_BEHIND);
        assertCategories(child.with(away(), able()).classifiedOn(day));
        assertUndecided(
                child.with(alive(false, null), away()).classifiedOn(day), RURAL_LEFT_BEHIND);
        assertCategories(child.with(able(), alive(false, false)).classifiedOn(day));
    }

    @ParameterizedTest
    @CsvSource({"DEAD", "DECLARED_MISSING", "UNIDENTIFIED"})
    void oneParentAwayAndTheOtherNotThereIsNotInTheTextAndNeedsAPerson(ParentStatus other) {
        var child = aChild().rural().with(away(), gone(other));
        assertUndecided(child.classifiedOn("2020-06-01"), RURAL_LEFT_BEHIND);
        assertCategories(aChild().with(away(), gone(other)).classifiedOn("2020-06-01"));
        assertCategories(aChild().rural().with(able(), gone(other)).classifiedOn("2020-06-01"));
    }

    @Test
    void missingKnowledgeDoesNotMatterWhereTheChildCannotBeLeftBehind() {
        var unknown = alive(false, null);
        assertCategories(aChild().with(away(), unknown).classifiedOn("2020-06-01"));
        assertCategories(aChild().unregistered().with(away(), away()).classifiedOn("2020-06-01"));
        assertCategories(
                aChild().rural()
                        .bornOn("2004-06-01")
                        .with(away(), unknown)
                        .classifiedOn("2020-06-01"));
    }

    @ParameterizedTest
    @CsvSource({"MINIMUM_LIVING_GUARANTEE", "DESTITUTE_SUPPORT", "REGISTERED_POOR"})
    void aPoorHouseholdIsMetByEachOfItsKinds(EconomicStatus status) {
        assertCategories(aChild().livingOn(status).classifiedOn("2020-06-01"), POOR_FAMILY);
        assertCategories(
                aChild().livingOn(status, EconomicStatus.OTHER_HARDSHIP).classifiedOn("2020-06-01"),
                POOR_FAMILY);
    }

    @Test
    void otherHardshipNeedsAPerson() {
        var child = aChild().livingOn(EconomicStatus.OTHER_HARDSHIP);
        assertUndecided(child.classifiedOn("2020-06-01"), POOR_FAMILY);
    }

    @Test
    void aChildMayBelongToSeveralKindsAndTheFirstIsThePrimaryOne() {
        var answer =
                aChild().livingOn(EconomicStatus.MINIMUM_LIVING_GUARANTEE)
                        .disabledBy(4, 2)
                        .with(dead(), able())
                        .classifiedOn("2020-06-01");
        assertCategories(answer, POOR_FAMILY, SEVERE_CONDITION);
        assertThat(answer.primaryDifficulty()).contains(POOR_FAMILY);
    }

    @Test
    void anIncidentCountsWhileItIsOpenAndIsOverdueAfterItsReviewDate() {
        var child =
                aChild().after(
                                Incident.Type.OTHER_HARDSHIP,
                                "2020-05-20",
                                "2020-08-20",
                                "2020-09-10");
        assertCategories(child.classifiedOn("2020-05-19"));
        assertThat(reasonOn(child, "2020-05-20")).isEqualTo(Reason.INCIDENT_OPEN);
        assertThat(reasonOn(child, "2020-08-20")).isEqualTo(Reason.INCIDENT_OPEN);
        assertThat(reasonOn(child, "2020-08-21")).isEqualTo(Reason.OVERDUE_REVIEW);
        assertCategories(child.classifiedOn("2020-09-09"), TEMPORARY_DIFFICULTY);
        assertCategories(child.classifiedOn("2020-09-10"));
    }

    @Test
    void fromTheDayOfAdoptionNothingApplies() {
        var child =
                aChild().bornOn("2019-05-01")
                        .livingOn(EconomicStatus.OTHER_HARDSHIP)
                        .adoptedOn("2020-11-05")
                        .with(unidentified(), unidentified());
        assertCategories(child.classifiedOn("2020-11-04"), ORPHAN);
        assertCategories(child.classifiedOn("2020-11-05"));
    }

    @Test
    void dayBeforeTheFirstRuleSetIsJudgedByTheFirst() {
        assertThat(aChild().classifiedOn("2019-12-31").ruleSet()).isEqualTo("2020-01-01");
        assertThat(aChild().classifiedOn("2020-12-31").ruleSet()).isEqualTo("2020-01-01");
        assertThat(aChild().classifiedOn("2021-01-01").ruleSet()).isEqualTo("2021-01-01");
        assertThat(aChild().classifiedOn("2021-06-01").ruleSet()).isEqualTo("2021-06-01");
        assertThat(aChild().classifiedOn("2025-08-31").ruleSet()).isEqualTo("2021-06-01");
        assertThat(aChild().classifiedOn("2025-09-01").ruleSet()).isEqualTo("2025-09-01");
        assertThat(aChild().classifiedOn("2026-04-01").ruleSet()).isEqualTo("2026-04-01");
    }

    private static Reason reasonOn(Family child, String day) {
        var answer = child.classifiedOn(day);
        assertCategories(answer, TEMPORARY_DIFFICULTY);
        return finding(answer, TEMPORARY_DIFFICULTY).reason();
    }

    private static Finding finding(Classification answer, Category category) {
        var finding = answer.findings().get(category);
        assertThat(finding).isNotNull();
        return finding;
    }
}
