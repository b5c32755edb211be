package org.tonghu.registry.leftbehindwoman.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.classification.EconomicStatus;
import org.tonghu.registry.classification.HouseholdRegistration;
import org.tonghu.registry.classification.support.evidence.Faults;
import org.tonghu.registry.leftbehindwoman.Household;

/**
 * The household that she keeps.
 *
 * @param number of the household register (户号)
 * @param membersAtHome people living there, she among them
 * @param childrenAtHome of them under 18
 * @param elderlyAtHome of them old people in her care
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record HouseholdEntry(
        @NotNull HouseholdRegistration registration,
        @Nullable @Size(min = 1, max = 40) String number,
        @Nullable @Size(min = 1, max = 200) String address,
        @NotNull @Min(1) @Max(50) Integer membersAtHome,
        @NotNull @Min(0) @Max(20) Integer childrenAtHome,
        @NotNull @Min(0) @Max(20) Integer elderlyAtHome,
        @Nullable @Size(max = 4) List<@NotNull EconomicStatus> economicStatus) {

    static HouseholdEntry of(Household it) {
        return new HouseholdEntry(
                it.registration(),
                it.number(),
                it.address(),
                it.membersAtHome(),
                it.childrenAtHome(),
                it.elderlyAtHome(),
                it.economicStatus().stream().sorted().toList());
    }

    void check(String at, Faults faults) {
        if (membersAtHome < 1 + childrenAtHome + elderlyAtHome) {
            faults.add(
                    at + "/membersAtHome",
                    "FEWER_THAN_COUNTED",
                    "在家人数不得少于本人、在家子女与老人人数之和。",
                    "There are fewer people at home than she, the children and the elderly.");
        }
    }

    Household household() {
        return new Household(
                registration,
                number,
                address,
                membersAtHome,
                childrenAtHome,
                elderlyAtHome,
                economicStatus == null ? Set.of() : Set.copyOf(economicStatus));
    }

    @Override
    public String toString() {
        return "HouseholdEntry[]";
    }
}
