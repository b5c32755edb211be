package org.tonghu.registry.adoption.support;

import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tonghu.registry.adoption.rules.AdoptionLaw;
import org.tonghu.registry.classification.AgeAttainment;

/** Where the law leaves a question open it is a setting. */
@Configuration(proxyBeanMethods = false)
class AdoptionConfiguration {

    @Bean
    AdoptionLaw adoptionLaw(
            @Value("${tonghu.registry.age-attainment:BIRTHDAY}") AgeAttainment attainment,
            @Value("${tonghu.registry.adoption.abroad-until:2024-09-01}") String abroadUntil) {
        return new AdoptionLaw(attainment, LocalDate.parse(abroadUntil));
    }
}
