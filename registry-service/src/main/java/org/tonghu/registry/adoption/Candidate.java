package org.tonghu.registry.adoption;

import java.time.LocalDate;

/**
 * A family in the country that was considered.
 *
 * @param reference file of the applicants
 * @param reason why it came to that
 */
public record Candidate(LocalDate on, String reference, Outcome outcome, String reason) {

    public enum Outcome {
        SUITABLE,
        UNSUITABLE,
        DECLINED
    }

    /** Reasons tell of people. */
    @Override
    public String toString() {
        return "Candidate[" + on + ", " + outcome + "]";
    }
}
