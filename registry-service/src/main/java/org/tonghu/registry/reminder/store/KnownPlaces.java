package org.tonghu.registry.reminder.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tonghu.registry.division.Division;
import org.tonghu.registry.division.Divisions;
import org.tonghu.registry.division.Jurisdictions;
import org.tonghu.registry.reminder.Places;
import org.tonghu.registry.reminder.UnitName;

/** Places as the divisions know them. */
@Component
class KnownPlaces implements Places {

    private final Divisions divisions;
    private final Jurisdictions jurisdictions;

    KnownPlaces(Divisions divisions, Jurisdictions jurisdictions) {
        this.divisions = divisions;
        this.jurisdictions = jurisdictions;
    }

    @Override
    public List<String> line(String place, LocalDate day) {
        return jurisdictions.visibleTo(place, day);
    }

    @Override
    public Map<String, UnitName> names() {
        var names = new HashMap<String, UnitName>();
        divisions
                .ofEdition(Division.LAST_PUBLIC_EDITION)
                .forEach(it -> names.put(it.code(), UnitName.of(it)));
        divisions.units().forEach(it -> names.put(it.code(), UnitName.of(it)));
        return Map.copyOf(names);
    }
}
