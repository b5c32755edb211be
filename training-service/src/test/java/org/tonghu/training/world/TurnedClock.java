package org.tonghu.training.world;

import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.tonghu.starter.time.BusinessClock;

/** A business clock that stands still until a test turns it. */
public final class TurnedClock implements BusinessClock {

    private final AtomicReference<LocalDate> day = new AtomicReference<>(LocalDate.of(2020, 7, 10));

    public void turnTo(String to) {
        day.set(LocalDate.parse(to));
    }

    @Override
    public Instant now() {
        return BusinessClock.on(day.get()).now();
    }
}
