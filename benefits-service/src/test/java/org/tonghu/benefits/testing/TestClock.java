package org.tonghu.benefits.testing;

import java.time.Instant;
import java.time.LocalDate;
import org.tonghu.starter.time.BusinessClock;

/** A business clock that a test sets. */
public final class TestClock implements BusinessClock {

    private volatile LocalDate today = LocalDate.of(2020, 6, 15);

    public void set(String day) {
        today = LocalDate.parse(day);
    }

    @Override
    public Instant now() {
        return today.atTime(12, 0).atZone(ZONE).toInstant();
    }
}
