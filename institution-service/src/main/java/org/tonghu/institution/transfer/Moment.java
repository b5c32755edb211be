package org.tonghu.institution.transfer;

import java.time.Instant;
import java.time.LocalDate;

/** When a move is made: the instant, and the business day (Asia/Shanghai) it falls on. */
public record Moment(Instant at, LocalDate today) {

    void mustHaveCome(LocalDate day) {
        if (day.isAfter(today)) throw TransferRule.DAY_IN_THE_FUTURE.refused(day);
    }
}
