package org.tonghu.institution.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tonghu.institution.transfer.Moves.NOW;
import static org.tonghu.institution.transfer.Moves.TODAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.tonghu.starter.domain.Refused;

class TransferTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/transfer/moves.csv", numLinesToSkip = 1)
    void eachMoveLeadsFromEachStageWhereTheTableSays(StageName stage, Move move, StageName next) {
        var transfer = Moves.in(stage);

        if (next == null) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> Moves.make(move, transfer))
                    .satisfies(refused -> {
                        assertThat(refused.reason()).isEqualTo("MOVE_NOT_ALLOWED_NOW");
                        assertThat(refused.clause()).isEqualTo("郑民文〔2020〕57号 二(三)2");
                        assertThat(refused.zh()).contains(stage.zh(), move.zh());
                        assertThat(refused.en()).contains(stage.en(), move.en());
                    });
        } else {
            assertThat(Moves.make(move, transfer).stage().name()).isEqualTo(next);
        }
    }

    @Test
    void theStagesPassedStayOnRecordWithWhoAndWhen() {
        var course = Moves.in(StageName.COMPLETED).course();

        assertThat(course)
                .extracting(Stage::name)
                .containsExactly(
                        StageName.REQUESTED,
                        StageName.CONSENTED,
                        StageName.APPROVED,
                        StageName.ACCEPTED,
                        StageName.HANDED_OVER,
                        StageName.RECEIVED,
                        StageName.COMPLETED);
        assertThat(course)
                .extracting(Stage::by)
                .containsExactly(
                        "manager", "county", "city", "receiver", "manager", "receiver", "system");
    }

    @Test
    void everyStageTellsOneEventWithIdsAndDaysOnly() {
        var events = Moves.in(StageName.COMPLETED).unpublished();

        assertThat(events).hasSize(7);
        assertThat(events.getLast().type()).isEqualTo("transfer.completed");
        assertThat(events.getLast().details())
                .containsOnlyKeys("child", "from", "to", "on")
                .containsEntry("on", "2020-07-01");
    }

    @Test
    void whoAskedMayNotConsentApproveRefuseOrAccept() {
        refusedAsSamePerson(() -> Moves.requested().consent("manager", NOW.at()));
        refusedAsSamePerson(() -> Moves.in(StageName.CONSENTED).approve("manager", null, NOW.at()));
        refusedAsSamePerson(() -> Moves.in(StageName.CONSENTED).refuse("manager", "x", NOW.at()));
        refusedAsSamePerson(
                () -> Moves.in(StageName.APPROVED).accept("manager", "x", null, NOW.at()));
    }

    @Test
    void whoConsentedMayNotApproveAndWhoHandedOverMayNotReceive() {
        refusedAsSamePerson(() -> Moves.in(StageName.CONSENTED).approve("county", null, NOW.at()));
        refusedAsSamePerson(
                () -> Moves.in(StageName.HANDED_OVER).receive("manager", TODAY, null, NOW));
    }

    @Test
    void afterCompletionOfPapersConsentIsAskedAgainAndNotOfTheOneWhoCompleted() {
        var again = Moves.in(StageName.RETURNED).completePapers("deputy", "已补齐", NOW.at());

        assertThat(again.stage().name()).isEqualTo(StageName.REQUESTED);
        refusedAsSamePerson(() -> again.consent("deputy", NOW.at()));
        assertThat(again.consent("county", NOW.at()).stage().name()).isEqualTo(StageName.CONSENTED);
    }

    @Test
    void aChildCannotMoveToWhereItIs() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Moves.requested("t", "c", Moves.CITY, Moves.CITY))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo("SAME_INSTITUTION"));
    }

    @Test
    void postponedMeansToADayAfterToday() {
        var approved = Moves.in(StageName.APPROVED);

        assertThat(approved.postpone("r", TODAY.plusDays(1), "x", NOW).stage().name())
                .isEqualTo(StageName.POSTPONED);
        refused("POSTPONED_TO_THE_PAST", () -> approved.postpone("r", TODAY, "x", NOW));
    }

    @Test
    void nothingIsHandedOverOrReceivedOnADayThatHasNotCome() {
        var tomorrow = TODAY.plusDays(1);

        refused(
                "DAY_IN_THE_FUTURE",
                () ->
                        Moves.in(StageName.ACCEPTED)
                                .handOver("manager", Moves.handOver(tomorrow), NOW));
        refused(
                "DAY_IN_THE_FUTURE",
                () -> Moves.in(StageName.HANDED_OVER).receive("r", tomorrow, null, NOW));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-07-01T04:00:00Z, 2020-07-01, 2020-06-30",
        "2020-06-30T16:00:00Z, 2020-07-01, 2020-06-30",
        "2020-06-30T15:59:59Z, 2020-06-30, 2020-06-29"
    })
    void handOverOnTheDayOfAcceptanceInShanghaiIsAllowedAndTheDayBeforeIsNot(
            Instant acceptance, LocalDate day, LocalDate before) {
        var accepted = Moves.in(StageName.APPROVED).accept("r", "x", null, acceptance);

        assertThat(accepted.handOver("manager", Moves.handOver(day), NOW).stage().name())
                .isEqualTo(StageName.HANDED_OVER);
        refused(
                "HANDED_OVER_BEFORE_ACCEPTANCE",
                () -> accepted.handOver("manager", Moves.handOver(before), NOW));
    }

    @Test
    void receiptOnTheDayOfHandOverIsAllowedAndTheDayBeforeIsNot() {
        var handedOver = Moves.in(StageName.HANDED_OVER);

        assertThat(handedOver.receive("r", TODAY, null, NOW).stage().name())
                .isEqualTo(StageName.RECEIVED);
        refused(
                "RECEIVED_BEFORE_HANDED_OVER",
                () -> handedOver.receive("r", TODAY.minusDays(1), null, NOW));
    }

    @Test
    void completingTwiceChangesNothing() {
        var completed = Moves.in(StageName.COMPLETED);

        assertThat(completed.complete("system", NOW.at())).isSameAs(completed);
    }

    @Test
    void onlyTransfersThatHaveNotEndedAreOpen() {
        assertThat(List.of(StageName.values()))
                .filteredOn(stage -> !Moves.in(stage).isOpen())
                .containsExactly(StageName.REFUSED, StageName.COMPLETED, StageName.CANCELLED);
    }

    private static void refusedAsSamePerson(Runnable move) {
        refused("SAME_PERSON", move);
    }

    private static void refused(String reason, Runnable move) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(move::run)
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
