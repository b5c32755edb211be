package org.tonghu.registry.division;

import org.jspecify.annotations.Nullable;

/**
 * A statistical division. Codes are reused between editions, so that only code and edition together
 * name it.
 *
 * @param code 6 digits for city and county, 9 for a township, 12 for a village
 * @param edition year of the published list
 */
public record Division(
        String code, String edition, String name, Level level, @Nullable String parent) {

    /** The last edition made public. */
    public static final String LAST_PUBLIC_EDITION = "2023";

    public static final int COUNTY_DIGITS = 6;
    public static final int TOWNSHIP_DIGITS = 9;
    public static final int VILLAGE_DIGITS = 12;

    public enum Level {
        CITY,
        COUNTY,
        TOWNSHIP,
        VILLAGE
    }

    public static Division village(String code, String edition, String name) {
        var township = code.substring(0, TOWNSHIP_DIGITS);
        return new Division(code, edition, name, Level.VILLAGE, township);
    }
}
