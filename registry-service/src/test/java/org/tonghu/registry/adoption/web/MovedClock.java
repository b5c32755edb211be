package org.tonghu.registry.adoption.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.tonghu.starter.time.BusinessClock;

/** A business day that a test chooses. */
@TestConfiguration(proxyBeanMethods = false)
class MovedClock {

    static final AtomicReference<LocalDate> TODAY =
            new AtomicReference<>(LocalDate.parse("2026-06-25"));

    @Bean
    BusinessClock movedByHand() {
        return new BusinessClock() {
            @Override
            public Instant now() {
                return TODAY.get().atTime(12, 0).atZone(ZONE).toInstant();
            }
        };
    }
}
