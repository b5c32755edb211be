package org.tonghu.benefits.support;

import org.springframework.cloud.openfeign.EnableFeignClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tonghu.benefits.child.Determinations;
import org.tonghu.benefits.child.InstitutionUnits;
import org.tonghu.benefits.child.PayingUnits;
import org.tonghu.benefits.child.RegistryFacts;
import org.tonghu.benefits.eligibility.AssessEligibility;
import org.tonghu.benefits.grant.Grants;
import org.tonghu.benefits.grant.MonthsOfRight;
import org.tonghu.benefits.grant.ProposeGrants;
import org.tonghu.benefits.grant.ReviewChild;
import org.tonghu.benefits.parameter.Parameters;
import org.tonghu.starter.web.NewId;

/** Use cases of the pure features as beans. */
@Configuration(proxyBeanMethods = false)
@EnableFeignClients(clients = {RegistryClient.class, InstitutionClient.class})
class UseCases {

    @Bean
    RegistryFacts registryFacts(RegistryClient registry) {
        return child -> registry.benefitFacts(child).knownChild();
    }

    @Bean
    PayingUnits payingUnits(InstitutionUnits institutions) {
        return new PayingUnits(institutions);
    }

    @Bean
    ProposeGrants proposeGrants(AssessEligibility assess, Grants grants) {
        return new ProposeGrants(
                new MonthsOfRight(assess), grants, () -> NewId.random().next("grant"));
    }

    @Bean
    ReviewChild reviewChild(
            AssessEligibility assess,
            Parameters parameters,
            PayingUnits units,
            Determinations determinations,
            ProposeGrants propose) {
        return new ReviewChild(assess, parameters, units, determinations, propose);
    }
}
