package org.tonghu.registry.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tonghu.starter.domain.Refused;

class MessageTest {

    private static final Instant NOW = Instant.parse("2020-06-15T01:00:00Z");

    private static Message queued() {
        var day = LocalDate.parse("2020-06-30");
        var text =
                new Text(
                        Text.Template.DUE,
                        new KindOfWork("待办申请", "applications"),
                        1,
                        day,
                        15,
                        new UnitName("ZZ-MCA", "郑州市民政局"));
        return new Message(
                "m1",
                1,
                "c1",
                "a-list",
                "BEFORE_15",
                text,
                day,
                Message.State.QUEUED,
                0,
                NOW,
                null,
                null);
    }

    @Test
    void aMessageThatIsNotTakenWaitsTwiceAsLongEachTimeUntilItHasFailed() {
        var message = queued();
        for (int minutes = 1; minutes <= 16; minutes *= 2) {
            message = message.notTaken("BUSY", false, NOW).message();
            assertThat(message.state()).isEqualTo(Message.State.QUEUED);
            assertThat(message.notBefore()).isEqualTo(NOW.plusSeconds(60L * minutes));
        }
        var last = message.notTaken("BUSY", false, NOW);
        assertThat(last.message().state()).isEqualTo(Message.State.FAILED);
        assertThat(last.message().fault()).isEqualTo("BUSY");
        assertThat(last.events()).singleElement().extracting("type").isEqualTo("message.failed");
    }

    @Test
    void whatCannotSucceedFailsAtOnceAndIsSentAgainOnlyThen() {
        var failed = queued().notTaken("NUMBER_REFUSED", true, NOW).message();
        assertThat(failed.state()).isEqualTo(Message.State.FAILED);
        var again = failed.again(NOW).message();
        assertThat(again.state()).isEqualTo(Message.State.QUEUED);
        assertThat(again.attempts()).isZero();
        var sent = again.sent(NOW).message();
        assertThat(sent.sentAt()).isEqualTo(NOW);
        assertThatThrownBy(() -> sent.again(NOW)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> again.again(NOW)).isInstanceOf(Refused.class);
    }
}
