package org.tonghu.registry.confidential;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tonghu.starter.domain.Refused;

/**
 * A recognition under seal: entered by one named officer, decided by another.
 *
 * @param decision null as long as it is open
 */
public record SealedRecognition(
        String id,
        long revision,
        String child,
        Certificate certificate,
        LocalDate enteredOn,
        String enteredBy,
        @Nullable Decision decision) {

    static final String CLAUSE = "郑民文〔2020〕57号 二(二)2；民发〔2012〕179号";

    /**
     * @param reason written reasons of a refusal; null with a confirmation
     */
    public record Decision(boolean confirmed, LocalDate on, String by, @Nullable String reason) {

        @Override
        public String toString() {
            return "Decision[sealed]";
        }
    }

    public boolean isOpen() {
        return decision == null;
    }

    /**
     * @throws Refused if it is decided already, or the same person entered it
     */
    public SealedRecognition decide(Decision made) {
        if (decision != null) {
            throw new Refused(
                    "DECIDED_ALREADY", CLAUSE, "该事项已办结。", "The matter is decided already.");
        }
        if (enteredBy.equals(made.by())) {
            throw new Refused(
                    "SAME_PERSON",
                    CLAUSE,
                    "录入与确认不得由同一人办理，请由另一名指定人员确认。",
                    "Who entered it does not decide; another named officer has to.");
        }
        return new SealedRecognition(id, revision, child, certificate, enteredOn, enteredBy, made);
    }

    public SealedRecognition readAt(long read) {
        return new SealedRecognition(id, read, child, certificate, enteredOn, enteredBy, decision);
    }

    @Override
    public String toString() {
        return "SealedRecognition[" + id + "]";
    }
}
