package org.tonghu.registry.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tonghu.registry.application.Situations.CHILD;
import static org.tonghu.registry.application.Situations.REMEDIES;
import static org.tonghu.registry.application.Situations.TERMS;
import static org.tonghu.registry.application.Situations.conclusion;
import static org.tonghu.registry.application.Situations.day;
import static org.tonghu.registry.application.Situations.judged;
import static org.tonghu.registry.application.Situations.received;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tonghu.starter.domain.Refused;

/** Whatever is tried in whatever order, an application is never lost between two steps. */
class ApplicationProperties {

    private static final Deadlines DEADLINES = new Deadlines(TERMS, (day, n) -> day.plusDays(n));

    @Property(tries = 300)
    void everyWalkEndsDecidedWithdrawnOrWithADeadline(@ForAll List<Move> walk) {
        var application = received("2020-05-04");
        for (var move : walk) {
            application = tried(application, move);
            assertThat(application.state().isOpen() == DEADLINES.next(application).isPresent())
                    .isTrue();
            assertThat(application.state().isDecided())
                    .isEqualTo(application.course().ruling() != null);
            assertThat(application.subject().child()).isNotNull();
        }
    }

    private static Application tried(Application it, Move move) {
        try {
            return step(it, move).application();
        } catch (Refused e) {
            assertThat(move.isPossibleIn(it.state()))
                    .as("refused although possible: %s in %s: %s", move, it.state(), e.reason())
                    .isEqualTo(e.reason().equals("TOLD_ALREADY"));
            return it;
        }
    }

    private static Step step(Application it, Move move) {
        return switch (move) {
            case LINK -> it.link("child-1");
            case ASK_FOR_PAPERS -> it.askFor(Set.of(Paper.APPLICATION_FORM));
            case FILE_PAPERS -> it.file(Set.of(Paper.OTHER), day("2020-05-05"));
            case VERIFY -> it.verify(conclusion("2020-05-06", true));
            case SEND_BACK -> it.sendBack(day("2020-05-07"), "c", "材料矛盾");
            case CONFIRM -> it.confirm(judged("2020-05-08", CHILD), "c", null);
            case REFUSE -> it.refuse(judged("2020-05-08", CHILD), "c", "不符合条件", REMEDIES);
            case WITHDRAW -> it.withdraw("申请人放弃");
            case REPLY -> it.tell(new Reply(day("2020-05-09"), "t", Reply.Way.LETTER));
        };
    }
}
