package org.tonghu.institution.support;

import java.time.Duration;
import java.time.Instant;
import org.tonghu.starter.time.BusinessClock;

/** Stands at noon of 1 July 2020 in Shanghai until it is moved. */
public final class TestClock implements BusinessClock {

    public static final Instant START = Instant.parse("2020-07-01T04:00:00Z");

    private volatile Instant now = START;

    @Override
    public Instant now() {
        return now;
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    public void restart() {
        now = START;
    }
}
