package org.tonghu.registry.leftbehindwoman.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.leftbehindwoman.Stay;
import org.tonghu.registry.leftbehindwoman.Woman;
import org.tonghu.starter.access.ShowsChildren;

/**
 * Her record as people of the place read it; citizen ID and telephone numbers are masked.
 *
 * @param children records of her children that the reader may see
 * @param stays times in the register, the first first
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record WomanView(
        String id,
        String registrationNumber,
        WomanSearchRequest.Status status,
        String unit,
        WomanPersonEntry person,
        PlaceEntry residence,
        @Nullable String phone,
        SpouseEntry spouse,
        HouseholdEntry household,
        ConditionEntry condition,
        List<String> children,
        List<Stay> stays)
        implements ShowsChildren {

    static WomanView of(Woman woman, String unit, List<String> children) {
        var situation = woman.situation();
        return new WomanView(
                woman.id(),
                woman.registrationNumber(),
                WomanSearchRequest.Status.of(woman.hasLeft()),
                unit,
                WomanPersonEntry.masked(woman.person()),
                PlaceEntry.of(woman.residence()),
                Phones.masked(situation.phone()),
                SpouseEntry.masked(situation.spouse()),
                HouseholdEntry.of(situation.household()),
                ConditionEntry.of(situation.condition()),
                children,
                woman.stays());
    }

    /** Her own record, and the children it names. */
    @Override
    public Collection<String> childrenShown() {
        var shown = new ArrayList<>(children);
        shown.add(id);
        return List.copyOf(shown);
    }

    @Override
    public String toString() {
        return "WomanView[" + id + "]";
    }
}
