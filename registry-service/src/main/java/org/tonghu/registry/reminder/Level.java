package org.tonghu.registry.reminder;

import java.util.Optional;

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

    /** The next level up; empty above the city. */
    public Optional<Level> above() {
        return this == CITY ? Optional.empty() : Optional.of(up(1));
    }
}
