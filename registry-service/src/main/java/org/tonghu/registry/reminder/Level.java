package org.tonghu.registry.reminder;

import org.tonghu.registry.division.Division;

/** Levels of the administration from the village up, each with the role that acts there. */
public enum Level {
    VILLAGE("child-director"),
    TOWNSHIP("child-supervisor"),
    COUNTY("county-officer"),
    CITY("city-officer");

    private final String role;

    Level(String role) {
        this.role = role;
    }

    /** Name of the role in the realm. */
    public String role() {
        return role;
    }

    /** So many levels up, at most the city. */
    public Level up(int levels) {
        return values()[Math.min(ordinal() + levels, CITY.ordinal())];
    }

    /** Level of a township or village by its code, of a unit by its kind. */
    public static Level of(String place, boolean city) {
        if (city) {
            return CITY;
        }
        return switch (place.matches("\\d+") ? place.length() : 0) {
            case Division.VILLAGE_DIGITS -> VILLAGE;
            case Division.TOWNSHIP_DIGITS -> TOWNSHIP;
            default -> COUNTY;
        };
    }
}
