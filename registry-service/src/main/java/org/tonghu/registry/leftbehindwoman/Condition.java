package org.tonghu.registry.leftbehindwoman;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How she is and what she needs; kept sealed. */
public record Condition(
        Health health, @Nullable String healthNote, Set<Need> needs, @Nullable String needsNote) {

    /** As she says or papers show; {@code NOT_ASKED} is not {@code GOOD}. */
    public enum Health {
        NOT_ASKED,
        GOOD,
        CHRONICALLY_ILL,
        SERIOUSLY_ILL,
        DISABLED,
        EXPECTING
    }

    /** What the village or the township can help with. */
    public enum Need {
        LIVELIHOOD,
        EMPLOYMENT,
        MEDICAL,
        EMOTIONAL,
        LEGAL,
        SAFETY,
        CHILD_CARE,
        ELDERLY_CARE,
        FARM_WORK,
        OTHER
    }

    public Condition {
        needs = Set.copyOf(needs);
    }

    /** Health stays out of logs. */
    @Override
    public String toString() {
        return "Condition[]";
    }
}
