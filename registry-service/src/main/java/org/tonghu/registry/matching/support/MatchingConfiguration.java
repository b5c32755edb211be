package org.tonghu.registry.matching.support;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tonghu.registry.child.Children;
import org.tonghu.registry.matching.MatchRows;
import org.tonghu.registry.matching.People;
import org.tonghu.registry.matching.Suspicions;
import org.tonghu.registry.matching.rules.AllReadings;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MatchingSettings.class)
class MatchingConfiguration {

    @Bean
    MatchRows matchRows(People people, Suspicions suspicions, Children children) {
        return new MatchRows(AllReadings.byKind(), people, suspicions, children);
    }
}
