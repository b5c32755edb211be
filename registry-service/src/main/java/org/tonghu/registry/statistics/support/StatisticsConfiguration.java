package org.tonghu.registry.statistics.support;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tonghu.registry.child.Census;
import org.tonghu.registry.division.Divisions;
import org.tonghu.registry.division.Jurisdictions;
import org.tonghu.registry.statistics.CountChildren;

/** Counting, over the units as shipped or loaded. */
@Configuration(proxyBeanMethods = false)
class StatisticsConfiguration {

    @Bean
    CountChildren countChildren(Census census, Jurisdictions jurisdictions, Divisions divisions) {
        return new CountChildren(census, jurisdictions, divisions.units());
    }
}
