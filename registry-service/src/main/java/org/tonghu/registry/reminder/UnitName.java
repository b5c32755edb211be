package org.tonghu.registry.reminder;

import org.tonghu.registry.division.Division;
import org.tonghu.registry.division.ManagingUnit;

/**
 * The name of a unit, township or village in a text.
 *
 * @param place its code
 */
public record UnitName(String place, String name) {

    private static final int LONGEST = 40;

    public UnitName {
        if (!place.matches("[A-Z0-9-]{3,40}") || name.length() > LONGEST) {
            throw new IllegalArgumentException("No unit's name");
        }
    }

    public static UnitName of(ManagingUnit unit) {
        return new UnitName(unit.code(), unit.nameZh());
    }

    public static UnitName of(Division division) {
        return new UnitName(division.code(), division.name());
    }
}
