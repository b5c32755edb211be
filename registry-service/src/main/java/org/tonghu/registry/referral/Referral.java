package org.tonghu.registry.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tonghu.starter.domain.Event;
import org.tonghu.starter.domain.Refused;

/**
 * Another office was asked to support a child.
 *
 * @param office that was asked, in words
 * @param expectedBy last day on which its answer is in time
 * @param outcome null as long as there is no answer
 */
public record Referral(
        String id,
        long revision,
        String child,
        Support support,
        String office,
        LocalDate on,
        String by,
        LocalDate expectedBy,
        String reason,
        @Nullable Outcome outcome) {

    static final String CLAUSE = "郑民文〔2020〕57号 二(二)2；二(四)2";

    /** A referral after a step, and what happened to it. */
    public record Step(Referral referral, List<Event> events) {}

    public Step refer() {
        return step("referral.made");
    }

    /**
     * @throws Refused if it has an answer already
     */
    public Step answer(Outcome answer) {
        if (outcome != null) {
            throw new Refused(
                    "ANSWERED_ALREADY",
                    CLAUSE,
                    "该转办已于 " + outcome.on() + " 登记结果；如需再次转办请另行登记。",
                    "This referral was answered on "
                            + outcome.on()
                            + "; make another one if needed.");
        }
        return with(answer).step("referral.answered");
    }

    public boolean isOpen() {
        return outcome == null;
    }

    public Referral readAt(long read) {
        return new Referral(id, read, child, support, office, on, by, expectedBy, reason, outcome);
    }

    private Referral with(Outcome answer) {
        return new Referral(
                id, revision, child, support, office, on, by, expectedBy, reason, answer);
    }

    private Step step(String type) {
        return new Step(this, List.of(Event.of(type, Map.of("child", child))));
    }

    /** Reasons tell of misfortune: they stay out of logs. */
    @Override
    public String toString() {
        return "Referral[" + id + "]";
    }
}
