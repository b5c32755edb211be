package org.tonghu.registry.leftbehindwoman.support;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tonghu.registry.classification.AgeAttainment;
import org.tonghu.registry.leftbehindwoman.Eligibility;

/** Age is reckoned by the setting that every rule uses. */
@Configuration(proxyBeanMethods = false)
class WomenSettings {

    @Bean
    Eligibility leftBehindWomanEligibility(
            @Value("${tonghu.registry.age-attainment:BIRTHDAY}") AgeAttainment attainment) {
        return new Eligibility(attainment);
    }
}
