package org.tonghu.institution.support;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A clock that tests move. */
@TestConfiguration(proxyBeanMethods = false)
public class Around {

    @Bean
    TestClock testClock() {
        return new TestClock();
    }
}
