package org.tonghu.registry.division;

import org.jspecify.annotations.Nullable;

/**
 * A unit that is responsible for places and reports on them.
 *
 * @param division the division it is responsible for as a whole; null for a zone without a code
 * @param parent the unit above it
 */
public record ManagingUnit(
        String code,
        String nameZh,
        String nameEn,
        Kind kind,
        @Nullable String division,
        @Nullable String parent) {

    public enum Kind {
        CITY_AUTHORITY,
        COUNTY_AUTHORITY,
        ZONE_AUTHORITY,
        CITY_RESCUE_INSTITUTION,
        CITY_CHILD_WELFARE_INSTITUTION;

        /**
         * Whether it answers for the places of its division; a city institution only for whom it
         * houses.
         */
        public boolean governs() {
            return this == CITY_AUTHORITY || this == COUNTY_AUTHORITY || this == ZONE_AUTHORITY;
        }
    }
}
