package org.tonghu.registry.visit;

import java.time.LocalDate;

/**
 * A period in which a unit lets visits be made by telephone or video, e.g. in an epidemic.
 *
 * @param to last day
 */
public record DeclaredPeriod(
        String id,
        long revision,
        String unit,
        LocalDate from,
        LocalDate to,
        String reason,
        String by) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
