package org.tonghu.training.qualification.support;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tonghu.starter.time.BusinessClock;
import org.tonghu.starter.time.DailyWork;
import org.tonghu.training.qualification.AssessQualification;
import org.tonghu.training.qualification.KeepTrainingRecord;
import org.tonghu.training.qualification.ParameterVersions;
import org.tonghu.training.qualification.TrainingRecords;

/** What the domain needs from outside. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(QualificationParameters.class)
class QualificationConfiguration {

    @Bean
    AssessQualification assessQualification(QualificationParameters parameters) {
        return new AssessQualification(new ParameterVersions(parameters.qualification()));
    }

    @Bean
    RecordKeeper recordKeeper(KeepTrainingRecord keep, BusinessClock clock) {
        return new RecordKeeper(keep, clock);
    }

    /**
     * Standings that time alone has changed: overdue rounds, expired passes, terms that began or
     * ended.
     */
    @Bean
    DailyWork reviewTrainingRecords(TrainingRecords records, KeepTrainingRecord keep) {
        return new ReviewByDay(records, keep);
    }
}
