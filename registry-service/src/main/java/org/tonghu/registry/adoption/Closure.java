package org.tonghu.registry.adoption;

import java.time.LocalDate;

/** The case ended without an adoption. */
public record Closure(Reason reason, LocalDate on, String detail, String by) {

    public enum Reason {
        PARENTS_FOUND,
        GROWN_UP,
        NO_LONGER_ADOPTABLE,
        WITHDRAWN
    }

    /** Details tell of people. */
    @Override
    public String toString() {
        return "Closure[" + reason + "]";
    }
}
