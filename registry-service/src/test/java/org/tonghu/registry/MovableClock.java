package org.tonghu.registry;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.tonghu.starter.time.BusinessClock;

/** A business clock that tests move by hand; one for all classes that import it. */
@TestConfiguration(proxyBeanMethods = false)
public class MovableClock {

    private static final AtomicReference<LocalDate> TODAY =
            new AtomicReference<>(LocalDate.parse("2026-03-02"));

    @Bean
    BusinessClock movedByHand() {
        return () -> TODAY.get().atTime(12, 0).atZone(BusinessClock.ZONE).toInstant();
    }

    public static void onThe(String day) {
        TODAY.set(LocalDate.parse(day));
    }

    public static LocalDate today() {
        return TODAY.get();
    }
}
