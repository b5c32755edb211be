package org.tonghu.registry.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tonghu.registry.application.Situations.CHILD;
import static org.tonghu.registry.application.Situations.REMEDIES;
import static org.tonghu.registry.application.Situations.conclusion;
import static org.tonghu.registry.application.Situations.day;
import static org.tonghu.registry.application.Situations.deFactoReceived;
import static org.tonghu.registry.application.Situations.facts;
import static org.tonghu.registry.application.Situations.judged;
import static org.tonghu.registry.application.Situations.outOfContactSince;
import static org.tonghu.registry.application.Situations.received;
import static org.tonghu.registry.application.Situations.receivedElsewhere;
import static org.tonghu.registry.application.Situations.receivedLacking;
import static org.tonghu.registry.application.Situations.verifiedOn;

import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.tonghu.registry.classification.ParentStatus;
import org.tonghu.starter.domain.Refused;

class ApplicationTest {

    private static void refused(String reason, ThrowingCallable act) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(act)
                .satisfies(it -> assertThat(it.reason()).isEqualTo(reason));
    }

    @Test
    void aConfirmationRecognisesFromThatDayAndTheRightStartsTheMonthAfter() {
        var verified = verifiedOn(received("2020-05-11"), "2020-05-20");
        var step = verified.confirm(judged("2020-05-31", CHILD), "c", null);
        var ruling = step.application().course().ruling();
        assertThat(ruling).isNotNull();
        assertThat(ruling.rightFrom()).isEqualTo("2020-06-01");
        assertThat(ruling.ruleSet()).isEqualTo("2020-01-01");
        assertThat(step.events().getFirst().type()).isEqualTo("application.confirmed");
        assertThat(step.events().getFirst().details()).containsOnlyKeys("child");
    }

    @Test
    void whoVerifiedMayNotDecide() {
        var verified = verifiedOn(received("2020-05-11"), "2020-05-20");
        refused("SAME_PERSON", () -> verified.confirm(judged("2020-05-21", CHILD), "t", null));
        refused(
                "SAME_PERSON",
                () -> verified.refuse(judged("2020-05-21", CHILD), "t", "不符合", REMEDIES));
        assertThat(verified.confirm(judged("2020-05-21", CHILD), "c", null).application().state())
                .isEqualTo(State.CONFIRMED);
    }

    @Test
    void nothingIsDecidedUnverifiedOrTwice() {
        var application = received("2020-05-11");
        refused(
                "NOT_IN_THIS_STATE",
                () -> application.confirm(judged("2020-05-12", CHILD), "c", null));
        var verified = verifiedOn(application, "2020-05-12");
        var confirmed = verified.confirm(judged("2020-05-13", CHILD), "c", null).application();
        refused(
                "NOT_IN_THIS_STATE",
                () -> confirmed.confirm(judged("2020-05-13", CHILD), "c", null));
        refused("NOT_IN_THIS_STATE", () -> confirmed.withdraw("放弃"));
        refused("NOT_IN_THIS_STATE", () -> verified.verify(conclusion("2020-05-13", true)));
    }

    @Test
    void factsThatDoNotMeetTheCategoryAreNotRecognised() {
        var verified = verifiedOn(received("2020-05-11"), "2020-05-12");
        var alive = facts("2012-05-01", ParentStatus.DEAD, ParentStatus.ALIVE);
        var open = facts("2012-05-01", ParentStatus.DEAD, ParentStatus.UNIDENTIFIED);
        refused("CATEGORY_NOT_MET", () -> verified.confirm(judged("2020-05-13", alive), "c", null));
        refused(
                "CATEGORY_UNDECIDED",
                () -> verified.confirm(judged("2020-05-13", open), "c", null));
    }

    @Test
    void whatTheRulesLeaveOpenPersonsDecideWithReasons() {
        var verified = verifiedOn(received("2020-05-11"), "2020-05-12");
        var open = facts("2012-05-01", ParentStatus.DEAD, ParentStatus.UNIDENTIFIED);
        var step = verified.confirm(judged("2020-05-13", open), "c", "生母身份多年查无，村委会及派出所证明");
        var ruling = step.application().course().ruling();
        assertThat(ruling).isNotNull();
        assertThat(ruling.byPersons()).isTrue();
        var met = verified.confirm(judged("2020-05-13", CHILD), "c", null).application();
        assertThat(met.course().ruling()).isNotNull().matches(it -> !it.byPersons());
    }

    @Test
    void fromTwentyTwentyOneAParentOutOfContactTakesThePolicesReceipt() {
        var lost = outOfContactSince("2020-01-10");
        var before = verifiedOn(deFactoReceived("2020-12-01"), "2020-12-10");
        assertThat(before.confirm(judged("2020-12-31", lost), "c", null).application().state())
                .isEqualTo(State.CONFIRMED);
        refused("PAPERS_MISSING", () -> before.confirm(judged("2021-01-01", lost), "c", null));
        var receipt = verifiedOn(deFactoReceived("2020-12-01", Paper.SEARCH_RECEIPT), "2020-12-10");
        assertThat(receipt.confirm(judged("2021-01-01", lost), "c", null).application().state())
                .isEqualTo(State.CONFIRMED);
    }

    @Test
    void whereThePoliceCannotTakeTheReportAnUndertakingWithAStatementDoes() {
        var lost = outOfContactSince("2020-01-10");
        var half =
                verifiedOn(deFactoReceived("2021-02-01", Paper.PERSONAL_UNDERTAKING), "2021-02-03");
        refused("PAPERS_MISSING", () -> half.confirm(judged("2021-02-05", lost), "c", null));
        var both = half.file(Set.of(Paper.COMMITTEE_STATEMENT), day("2021-02-04")).application();
        assertThat(both.confirm(judged("2021-02-05", lost), "c", null).application().state())
                .isEqualTo(State.CONFIRMED);
        var on = new EmergencySwitch("period-1", day("2021-03-01"));
        var emergency = half.confirm(judged("2021-02-05", lost, on), "c", null).application();
        assertThat(emergency.papers().outstanding()).containsExactly(Paper.SEARCH_RECEIPT);
    }

    @Test
    void eighteenIsReachedOnTheDayOfTheDecisionNotOfTheApplication() {
        var verified = verifiedOn(received("2020-05-11"), "2020-05-12");
        var nearly = facts("2002-05-20", ParentStatus.DEAD, ParentStatus.DEAD);
        refused(
                "CATEGORY_NOT_MET",
                () -> verified.confirm(judged("2020-05-20", nearly), "c", null));
        assertThat(verified.confirm(judged("2020-05-19", nearly), "c", null).application().state())
                .isEqualTo(State.CONFIRMED);
    }

    @Test
    void papersMayBeMissingOnlyWhileTheEmergencySwitchIsOn() {
        var verified =
                verifiedOn(receivedLacking("2020-02-10", Paper.PROOF_OF_DEATH), "2020-02-12");
        refused("PAPERS_MISSING", () -> verified.confirm(judged("2020-02-13", CHILD), "c", null));
        var on = new EmergencySwitch("period-1", day("2020-03-14"));
        var confirmed = verified.confirm(judged("2020-02-13", CHILD, on), "c", null).application();
        assertThat(confirmed.followUpOn()).isEqualTo("2020-03-14");
        var complete =
                confirmed.file(Set.of(Paper.PROOF_OF_DEATH), day("2020-03-01")).application();
        assertThat(complete.followUpOn()).isNull();
    }

    @Test
    void completePapersLeaveNoFollowUpWhateverTheSwitchSays() {
        var verified = verifiedOn(received("2020-02-10"), "2020-02-12");
        var on = new EmergencySwitch("period-1", day("2020-03-14"));
        var confirmed = verified.confirm(judged("2020-02-13", CHILD, on), "c", null).application();
        assertThat(confirmed.followUpOn()).isNull();
    }

    @Test
    void anotherTownshipAcceptsFromTwentyTwentyOneOnly() {
        refused("ONLY_HOME_TOWNSHIP_ACCEPTS", () -> receivedElsewhere("2020-12-31", "2020-12-31"));
        assertThat(receivedElsewhere("2021-01-01", "2021-01-01").application().state())
                .isEqualTo(State.RECEIVED);
    }

    @Test
    void differingFromTheTownshipTakesReasons() {
        var negative = received("2020-05-11").verify(conclusion("2020-05-12", false)).application();
        refused("REASON_NEEDED", () -> negative.confirm(judged("2020-05-13", CHILD), "c", null));
        assertThat(
                        negative.confirm(judged("2020-05-13", CHILD), "c", "补充判决已核实")
                                .application()
                                .state())
                .isEqualTo(State.CONFIRMED);
    }

    @Test
    void aRefusalNamesItsRemediesFromTheDayItIsTold() {
        assertThat(REMEDIES.reviewUntil(day("2020-06-01"))).isEqualTo("2020-07-31");
        assertThat(REMEDIES.litigationUntil(day("2020-06-01"))).isEqualTo("2020-12-01");
        assertThat(REMEDIES.zh()).contains("60日").contains("行政复议").contains("6个月").contains("行政诉讼");
    }

    @Test
    void everyMoveIsPossibleSomewhereAndEndsSomewhere() {
        for (var move : Move.values()) {
            assertThat(move.from()).isNotEmpty();
            for (var state : State.values()) {
                assertThat(move.isPossibleIn(state)).isEqualTo(move.from().contains(state));
            }
        }
    }
}
