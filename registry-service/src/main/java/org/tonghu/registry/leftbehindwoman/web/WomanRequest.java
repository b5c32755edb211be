package org.tonghu.registry.leftbehindwoman.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.leftbehindwoman.Condition;
import org.tonghu.registry.leftbehindwoman.Situation;

/**
 * A left-behind woman to be entered, or her record as it should be from now on.
 *
 * @param phone her own; in a correction the masked number as it was read leaves it as it is
 * @param condition absent: not asked yet
 * @param children ids of her children's records, where they are known to the register
 */
record WomanRequest(
        @NotNull @Valid WomanPersonEntry person,
        @NotNull @Valid PlaceEntry residence,
        @Nullable @Pattern(regexp = Phones.PATTERN) String phone,
        @NotNull @Valid SpouseEntry spouse,
        @NotNull @Valid HouseholdEntry household,
        @Nullable @Valid ConditionEntry condition,
        @Nullable @Size(max = 20) List<@NotNull @Size(min = 1, max = 64) String> children) {

    private static final ConditionEntry NOT_ASKED =
            new ConditionEntry(Condition.Health.NOT_ASKED, null, List.of(), null);

    List<String> links() {
        return children == null ? List.of() : children.stream().distinct().toList();
    }

    Situation situation(@Nullable Situation before) {
        return new Situation(
                Phones.kept(phone, before == null ? null : before.phone()),
                spouse.spouse(before == null ? null : before.spouse()),
                household.household(),
                (condition == null ? NOT_ASKED : condition).condition());
    }

    WomanRequest of(WomanPersonEntry unmasked) {
        return new WomanRequest(unmasked, residence, phone, spouse, household, condition, children);
    }

    @Override
    public String toString() {
        return "WomanRequest[]";
    }
}
