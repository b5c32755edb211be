package org.tonghu.institution.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** When a move is made: the instant, and the business day (Asia/Shanghai) it falls on. */
public record Moment(Instant at, LocalDate today) {

    private static final ZoneId BUSINESS_ZONE = ZoneId.of("Asia/Shanghai");

    /** The business day that an instant falls on. */
    static LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, BUSINESS_ZONE);
    }

    void mustHaveCome(LocalDate day) {
        if (day.isAfter(today)) throw TransferRule.DAY_IN_THE_FUTURE.refused(day);
    }
}
