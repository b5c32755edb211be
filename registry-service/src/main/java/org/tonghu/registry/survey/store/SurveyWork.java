package org.tonghu.registry.survey.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import java.util.Set;
import java.util.function.BiFunction;
import org.bson.conversions.Bson;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tonghu.registry.survey.Survey;
import org.tonghu.registry.worklist.Reader;
import org.tonghu.registry.worklist.Title;
import org.tonghu.registry.worklist.WorkItem;
import org.tonghu.registry.worklist.WorkList;
import org.tonghu.registry.worklist.support.StoredWork;
import org.tonghu.starter.store.Aggregates;

/** What a round waits for: villages, townships, counties. */
@Configuration(proxyBeanMethods = false)
class SurveyWork {

    /** A list for some roles. */
    private static final class Waiting extends StoredWork<ReportDocument> {

        private final Set<String> roles;

        Waiting(
                Title title,
                Set<String> roles,
                Aggregates<ReportDocument> documents,
                BiFunction<Reader, java.time.LocalDate, Bson> waiting,
                String code,
                String zh,
                String en) {
            super(title, documents, "dueOn", waiting, it -> item(it, code, zh, en));
            this.roles = roles;
        }

        @Override
        public boolean isOpenTo(Reader reader) {
            return roles.stream().anyMatch(reader::is);
        }
    }

    @Bean
    WorkList surveyVillages(Aggregates<ReportDocument> documents) {
        return new Waiting(
                title("survey-villages", "待确认的村级摸底数据", "survey figures for villages to confirm"),
                Set.of("child-director"),
                documents,
                (reader, _) -> in("openVillages", reader.sight().codes()),
                "CONFIRM_FIGURES",
                "核对并确认本村（社区）摸底数据",
                "Check and confirm the figures of the village");
    }

    @Bean
    WorkList surveyTownships(Aggregates<ReportDocument> documents) {
        return new Waiting(
                title("survey-townships", "待提交的乡级摸底数据", "survey figures for townships to submit"),
                Set.of("child-supervisor", "county-officer", "city-officer"),
                documents,
                (_, _) -> eq("state", "COLLECTING"),
                "SUBMIT_FIGURES",
                "提交乡镇（街道）摸底数据",
                "Submit the figures of the township");
    }

    @Bean
    WorkList surveyConfirmations(Aggregates<ReportDocument> documents) {
        return new Waiting(
                title(
                        "survey-confirmations",
                        "待县级确认的摸底数据",
                        "survey figures for counties to confirm"),
                Set.of("county-officer", "city-officer"),
                documents,
                (_, _) -> eq("state", "SUBMITTED"),
                "CONFIRM_TOWNSHIP",
                "确认或退回乡镇（街道）摸底数据",
                "Confirm or return the figures of the township");
    }

    private static Title title(String name, String zh, String en) {
        return new Title(name, zh, en, Survey.CLAUSE);
    }

    private static WorkItem item(ReportDocument it, String code, String zh, String en) {
        return new WorkItem(
                it.id(),
                "surveys",
                null,
                code,
                zh + "（" + it.name() + "）",
                en + " (" + it.township() + ")",
                it.asOf(),
                it.dueOn());
    }
}
