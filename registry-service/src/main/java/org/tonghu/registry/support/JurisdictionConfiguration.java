package org.tonghu.registry.support;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tonghu.registry.division.Division;
import org.tonghu.registry.division.Divisions;
import org.tonghu.registry.division.Jurisdictions;

/**
 * Units and townships change with editions only, so that who is responsible is answered from
 * memory.
 */
@Configuration(proxyBeanMethods = false)
class JurisdictionConfiguration {

    @Bean
    Jurisdictions jurisdictions(Divisions divisions) {
        var upToTownships =
                divisions.ofEdition(Division.LAST_PUBLIC_EDITION).stream()
                        .filter(it -> it.level() != Division.Level.VILLAGE)
                        .toList();
        return new Jurisdictions(divisions.units(), upToTownships, divisions.assignments());
    }
}
