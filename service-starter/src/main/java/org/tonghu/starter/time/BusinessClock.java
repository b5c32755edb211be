package org.tonghu.starter.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/**
 * The time that business is done by, in Asia/Shanghai. The local realm may shift it (acceptance
 * tests, demo); tokens, leases and expiry stay on real time and never ask it.
 */
@FunctionalInterface
public interface BusinessClock {

    ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    Instant now();

    default LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }

    default YearMonth month() {
        return YearMonth.from(today());
    }

    /** A clock that stands at noon of a day. */
    static BusinessClock on(LocalDate day) {
        var noon = day.atTime(12, 0).atZone(ZONE).toInstant();
        return () -> noon;
    }
}
