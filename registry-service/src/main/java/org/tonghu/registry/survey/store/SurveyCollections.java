package org.tonghu.registry.survey.store;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Index;

/** One collection each for all who read or write it here. */
@Configuration(proxyBeanMethods = false)
class SurveyCollections {

    @Bean
    Aggregates<SurveyDocument> surveyDocuments(AggregateStore store) {
        return store.of("survey", "surveys", SurveyDocument.class, Index.on("visibleTo", "-asOf"));
    }

    @Bean
    Aggregates<ReportDocument> surveyReportDocuments(AggregateStore store) {
        return store.of(
                "survey-township",
                "survey-townships",
                ReportDocument.class,
                Index.on("survey", "state"),
                Index.on("survey", "township"),
                Index.on("visibleTo", "survey", "township"),
                Index.on("visibleTo", "survey", "state", "township"),
                Index.on("visibleTo", "state", "dueOn"),
                Index.on("visibleTo", "openVillages", "dueOn"));
    }
}
