package org.tonghu.registry.visit.support;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tonghu.registry.protection.FileReport;
import org.tonghu.registry.visit.DeclaredPeriods;
import org.tonghu.registry.visit.FollowUpVisit;
import org.tonghu.registry.visit.HelpTasks;
import org.tonghu.registry.visit.RecordVisit;
import org.tonghu.registry.visit.VisitPlans;
import org.tonghu.registry.visit.VisitTerms;
import org.tonghu.registry.visit.Visits;

/** Use cases of visits. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(VisitSettings.class)
class VisitConfiguration {

    @Bean
    FollowUpVisit followUpVisit(
            Visits visits,
            VisitPlans plans,
            HelpTasks tasks,
            FileReport reports,
            VisitTerms terms) {
        return new FollowUpVisit(visits, plans, tasks, reports, terms);
    }

    @Bean
    RecordVisit recordVisit(Visits visits, DeclaredPeriods periods, FollowUpVisit followUp) {
        return new RecordVisit(visits, periods, followUp);
    }
}
