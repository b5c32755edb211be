package org.tonghu.registry.emergency.web;

import java.time.LocalDate;
import org.tonghu.registry.emergency.EmergencyPeriod;

/**
 * A period as people read it.
 *
 * @param inForce whether it is in force today
 */
record PeriodView(
        String id,
        String unit,
        LocalDate from,
        LocalDate to,
        int followUpDays,
        String reason,
        String document,
        boolean inForce) {

    static PeriodView of(EmergencyPeriod it, LocalDate today) {
        return new PeriodView(
                it.id(),
                it.unit(),
                it.from(),
                it.to(),
                it.followUpDays(),
                it.reason(),
                it.document(),
                it.isInForceOn(today));
    }
}
