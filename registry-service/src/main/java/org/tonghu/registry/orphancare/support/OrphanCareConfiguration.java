package org.tonghu.registry.orphancare.support;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tonghu.registry.orphancare.CareAgreements;
import org.tonghu.registry.orphancare.Certificates;
import org.tonghu.registry.orphancare.PapersMissing;
import org.tonghu.registry.orphancare.ReckonPapers;

/** The use case, which knows nothing of Spring, with what it needs. */
@Configuration(proxyBeanMethods = false)
class OrphanCareConfiguration {

    @Bean
    ReckonPapers reckonPapers(
            Certificates certificates, CareAgreements agreements, PapersMissing missing) {
        return new ReckonPapers(certificates, agreements, missing);
    }
}
