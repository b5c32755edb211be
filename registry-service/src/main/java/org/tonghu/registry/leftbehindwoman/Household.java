package org.tonghu.registry.leftbehindwoman;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.classification.EconomicStatus;
import org.tonghu.registry.classification.HouseholdRegistration;

/**
 * The household that she keeps.
 *
 * @param number of the household register (户号)
 * @param membersAtHome people living there, she among them
 * @param childrenAtHome how many of them are under 18
 * @param elderlyAtHome how many of them she cares for in their old age
 */
public record Household(
        HouseholdRegistration registration,
        @Nullable String number,
        @Nullable String address,
        int membersAtHome,
        int childrenAtHome,
        int elderlyAtHome,
        Set<EconomicStatus> economicStatus) {

    public Household {
        economicStatus = Set.copyOf(economicStatus);
    }

    /** Addresses stay out of logs. */
    @Override
    public String toString() {
        return "Household[]";
    }
}
