package org.tonghu.benefits.support;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tonghu.benefits.eligibility.AssessEligibility;
import org.tonghu.benefits.eligibility.rules.PolicyRules;

/** The policy as a bean, with the settings of this installation. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BenefitSettings.class)
class PolicyConfiguration {

    @Bean
    AssessEligibility assessEligibility(BenefitSettings settings) {
        var policy = settings.policy();
        return new AssessEligibility(PolicyRules.all(policy), policy);
    }
}
