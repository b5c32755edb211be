package org.tonghu.registry.delegatedcare.support;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tonghu.registry.delegatedcare.Confirmations;
import org.tonghu.registry.delegatedcare.Covers;
import org.tonghu.registry.delegatedcare.ReckonCover;

/** The use case, which knows nothing of Spring, with what it needs. */
@Configuration(proxyBeanMethods = false)
class DelegatedCareConfiguration {

    @Bean
    ReckonCover reckonCover(Confirmations confirmations, Covers covers) {
        return new ReckonCover(confirmations, covers);
    }
}
