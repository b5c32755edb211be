package org.tonghu.registry.adoption;

import java.time.LocalDate;

/**
 * Why an adoptable child is not placed now.
 *
 * @param reviewBy day on which it is looked at again
 */
public record Obstacle(Reason reason, LocalDate on, LocalDate reviewBy, String detail, String by) {

    public enum Reason {
        /** A guardian raises the child and does not agree. */
        GUARDIAN_RAISES_THE_CHILD,
        CHILD_DOES_NOT_CONSENT,
        HEALTH,
        PARENTS_STILL_SEARCHED,
        FOSTER_CARE_PREFERRED,
        OTHER
    }

    /** Details tell of people. */
    @Override
    public String toString() {
        return "Obstacle[" + reason + "]";
    }
}
