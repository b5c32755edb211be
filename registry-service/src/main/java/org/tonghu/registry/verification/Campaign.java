package org.tonghu.registry.verification;

import java.time.LocalDate;

/**
 * The verification of one unit's records in one quarter. Its list is frozen when it opens.
 *
 * @param id unit and quarter
 * @param due records on the frozen list
 * @param frozen the list is whole
 */
public record Campaign(
        String id,
        long revision,
        String unit,
        Quarter quarter,
        LocalDate openedOn,
        long due,
        boolean frozen) {

    public static String idOf(String unit, Quarter quarter) {
        return unit + "-" + quarter;
    }

    public Campaign frozenWith(long records) {
        return new Campaign(id, revision, unit, quarter, openedOn, records, true);
    }

    public boolean isOver(LocalDate today) {
        return today.isAfter(quarter.last());
    }
}
