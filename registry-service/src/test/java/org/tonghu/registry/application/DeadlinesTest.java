package org.tonghu.registry.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tonghu.registry.application.Situations.CHILD;
import static org.tonghu.registry.application.Situations.TERMS;
import static org.tonghu.registry.application.Situations.day;
import static org.tonghu.registry.application.Situations.judged;
import static org.tonghu.registry.application.Situations.received;
import static org.tonghu.registry.application.Situations.receivedElsewhere;
import static org.tonghu.registry.application.Situations.verifiedOn;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tonghu.starter.time.WorkingDays;

class DeadlinesTest {

    private static final Deadlines WEEKENDS_ONLY =
            new Deadlines(TERMS, working(Set.of(), Set.of()));

    /** Labour day 2020: 1 to 5 May off, 26 April and 9 May worked; made up for the test. */
    private static final Deadlines LABOUR_DAY =
            new Deadlines(
                    TERMS,
                    working(
                            Set.of(day("2020-05-01"), day("2020-05-04"), day("2020-05-05")),
                            Set.of(day("2020-04-26"), day("2020-05-09"))));

    private static Deadlines.Calendar working(Set<LocalDate> holidays, Set<LocalDate> worked) {
        WorkingDays days =
                it -> {
                    var weekend =
                            it.getDayOfWeek() == DayOfWeek.SATURDAY
                                    || it.getDayOfWeek() == DayOfWeek.SUNDAY;
                    return weekend ? worked.contains(it) : !holidays.contains(it);
                };
        return days::plus;
    }

    @Test
    void fifteenWorkingDaysSkipWeekends() {
        var due = WEEKENDS_ONLY.next(received("2020-04-30")).orElseThrow();
        assertThat(due.by()).isEqualTo("2020-05-21");
    }

    @Test
    void theTableOfHolidaysAndWorkedWeekendsDrivesTheResult() {
        var due = LABOUR_DAY.next(received("2020-04-30")).orElseThrow();
        assertThat(due.by()).isEqualTo("2020-05-25");
    }

    @Test
    void verifiedOnTheFifteenthDayIsInTimeAndOnTheSixteenthIsNot() {
        var application = received("2020-04-30");
        var inTime = WEEKENDS_ONLY.of(verifiedOn(application, "2020-05-21")).getFirst();
        var late = WEEKENDS_ONLY.of(verifiedOn(application, "2020-05-22")).getFirst();
        assertThat(inTime.isMissed(day("2020-06-30"))).isFalse();
        assertThat(late.isMissed(day("2020-05-22"))).isTrue();
    }

    @Test
    void whatIsNotDoneIsOverdueTheDayAfter() {
        var due = WEEKENDS_ONLY.next(received("2020-04-30")).orElseThrow();
        assertThat(due.isMissed(day("2020-05-21"))).isFalse();
        assertThat(due.isMissed(day("2020-05-22"))).isTrue();
    }

    @Test
    void theCountyHasFifteenWorkingDaysFromVerification() {
        var verified = verifiedOn(received("2020-04-30"), "2020-05-06");
        var due = WEEKENDS_ONLY.next(verified).orElseThrow();
        assertThat(due.task()).isEqualTo(Deadline.Task.CONFIRM);
        assertThat(due.by()).isEqualTo("2020-05-27");
    }

    @Test
    void whatIsSentBackIsVerifiedAgainWithinTheCountysTime() {
        var verified = verifiedOn(received("2020-04-30"), "2020-05-06");
        var back = verified.sendBack(day("2020-05-20"), "c", "材料矛盾").application();
        assertThat(WEEKENDS_ONLY.next(back).orElseThrow().by()).isEqualTo("2020-05-27");
    }

    @Test
    void beforeAnyTownshipMightAcceptThereIsNoTimeForTheReply() {
        var verified = verifiedOn(received("2020-04-30"), "2020-05-06");
        var confirmed = verified.confirm(judged("2020-05-10", CHILD), "c", null).application();
        assertThat(WEEKENDS_ONLY.next(confirmed)).isEmpty();
    }

    @Test
    void fromTwentyTwentyOneEntryAndReplyTakeThreeWorkingDays() {
        var application = receivedElsewhere("2021-03-01", "2021-03-05").application();
        var entry = WEEKENDS_ONLY.of(application).getFirst();
        assertThat(entry.by()).isEqualTo("2021-03-04");
        assertThat(entry.isMissed(day("2021-03-05"))).isTrue();
        assertThat(WEEKENDS_ONLY.next(application).orElseThrow().by()).isEqualTo("2021-03-26");
        var confirmed =
                verifiedOn(application, "2021-03-08")
                        .confirm(judged("2021-03-10", CHILD), "c", null)
                        .application();
        var reply = WEEKENDS_ONLY.next(confirmed).orElseThrow();
        assertThat(reply.task()).isEqualTo(Deadline.Task.REPLY);
        assertThat(reply.by()).isEqualTo("2021-03-15");
        var told =
                confirmed.tell(new Reply(day("2021-03-15"), "d", Reply.Way.LETTER)).application();
        assertThat(WEEKENDS_ONLY.next(told)).isEmpty();
    }

    @Test
    void aWithdrawnApplicationWaitsForNobody() {
        var gone = received("2020-04-30").withdraw("申请人放弃").application();
        assertThat(WEEKENDS_ONLY.next(gone)).isEmpty();
        assertThat(WEEKENDS_ONLY.of(gone)).isEmpty();
    }
}
