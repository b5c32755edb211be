package org.tonghu.starter.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Divisions (edition 2023) and the units that manage them, as the registry last told. A code is a
 * unit ({@code ZZ-410122}) or a division of 6, 9 or 12 digits.
 */
public interface Places {

    /**
     * The unit that manages the place on that day: that of the township if one is assigned, else
     * that of the county.
     */
    Optional<String> managingUnit(String code, LocalDate on);

    /**
     * All codes whose holders may see what belongs to the place; empty for a place that is not
     * known.
     */
    List<String> visibleTo(String code, LocalDate on);

    /**
     * The townships (9 digits) or villages (12 digits) inside the place that is a unit or a
     * division, in order of their codes: of a unit those it manages on that day, or a unit below it
     * does. The place itself is among them if it has that many digits.
     */
    List<String> within(String code, int digits, LocalDate on);
}
