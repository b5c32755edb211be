package org.tonghu.registry.support;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.cloud.openfeign.EnableFeignClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tonghu.registry.classification.AgeAttainment;
import org.tonghu.registry.classification.ClassificationPolicy;
import org.tonghu.registry.classification.ClassifyChild;
import org.tonghu.registry.classification.RuleSets;

/** Open questions of the policy are settings with the stated default. */
@Configuration(proxyBeanMethods = false)
@EnableFeignClients(clients = {BenefitsClient.class, InstitutionClient.class})
class RegistryConfiguration {

    @Bean
    RuleSets ruleSets(
            @Value("${tonghu.registry.age-attainment:BIRTHDAY}") AgeAttainment attainment) {
        return new ClassificationPolicy(attainment).ruleSets();
    }

    @Bean
    ClassifyChild classifyChild(RuleSets ruleSets) {
        return new ClassifyChild(ruleSets);
    }
}
