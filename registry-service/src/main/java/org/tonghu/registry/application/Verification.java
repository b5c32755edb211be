package org.tonghu.registry.application;

import java.time.LocalDate;
import java.util.Set;

/**
 * The township's conclusion (查验).
 *
 * @param meets whether the child meets the conditions, as the township sees it
 * @param findings what was found and how
 */
public record Verification(
        LocalDate on, String by, boolean meets, Set<Method> methods, String findings) {

    /** Normally data are matched; the others where that does not do or something is disputed. */
    public enum Method {
        DATA_MATCHING,
        PAPERS,
        HOME_VISIT,
        NEIGHBOURS,
        LETTERS_TO_OFFICES,
        OTHER
    }

    public Verification {
        methods = Set.copyOf(methods);
    }

    /** Findings tell of misfortune: they stay out of logs. */
    @Override
    public String toString() {
        return "Verification[" + on + ", " + meets + "]";
    }
}
