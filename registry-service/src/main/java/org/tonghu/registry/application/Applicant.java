package org.tonghu.registry.application;

import org.jspecify.annotations.Nullable;

/**
 * Who applies.
 *
 * @param relation GB/T 4761-2008: the applicant is the ... of the child; null for a body
 * @param reason why a committee applies in place of a guardian; null for others
 */
public record Applicant(
        Who who,
        String name,
        @Nullable String relation,
        @Nullable String phone,
        @Nullable String reason) {

    /** In whose place. */
    public enum Who {
        GUARDIAN,
        AUTHORISED_RELATIVE,
        /** Special cases, such as a child without a guardian who is willing. */
        VILLAGE_COMMITTEE,
        /** For an orphan whom it raises. */
        INSTITUTION
    }

    /** Names and telephone numbers stay out of logs. */
    @Override
    public String toString() {
        return "Applicant[" + who + "]";
    }
}
