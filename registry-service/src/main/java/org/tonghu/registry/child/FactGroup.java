package org.tonghu.registry.child;

import java.util.EnumSet;
import java.util.Set;

/** Facts that are known, dated and corrected together. */
public enum FactGroup {
    IDENTITY,
    HOUSEHOLD,
    RESIDENCE,
    HOUSEHOLD_MEMBERS,
    PARENTS,
    GUARDIANS,
    DELEGATED_GUARDIANS,
    ECONOMIC_STATUS,
    DISABILITIES,
    SERIOUS_ILLNESS,
    ADOPTION,
    INCIDENTS,
    SCHOOLING,
    AID,
    CARE;

    /** Every group: what a registration speaks of. */
    public static Set<FactGroup> all() {
        return EnumSet.allOf(FactGroup.class);
    }

    /** Whether it is told with the facts of the family, not with the identity or the care. */
    public boolean isOfTheFamily() {
        return this != IDENTITY && this != CARE;
    }
}
