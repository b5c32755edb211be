package org.tonghu.registry.survey.support;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tonghu.registry.child.Children;
import org.tonghu.registry.division.Divisions;
import org.tonghu.registry.division.Jurisdictions;
import org.tonghu.registry.leftbehindwoman.LeftBehindWomen;
import org.tonghu.registry.survey.CountPlaces;

@Configuration(proxyBeanMethods = false)
class SurveyConfiguration {

    @Bean
    CountPlaces countPlaces(
            Children children,
            LeftBehindWomen women,
            Divisions divisions,
            Jurisdictions jurisdictions) {
        return new CountPlaces(children, women, divisions, jurisdictions);
    }
}
