package org.tonghu.training.world;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.tonghu.starter.place.Places;
import org.tonghu.starter.testing.Api;
import org.tonghu.training.qualification.TrainingRecords;

/** A city with two counties, and a clock that tests turn. */
@TestConfiguration(proxyBeanMethods = false)
class TrainingWorld {

    @Bean
    Places places() {
        return new TwoCounties();
    }

    @Bean
    TurnedClock turnedClock() {
        return new TurnedClock();
    }

    @Bean
    SeenEvents seenEvents() {
        return new SeenEvents();
    }

    @Bean
    Staff staff(Api api, TurnedClock clock, TrainingRecords records) {
        return new Staff(api, clock, records);
    }
}
