package org.tonghu.registry.adoption.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.ne;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.BiFunction;
import org.bson.conversions.Bson;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tonghu.registry.adoption.AdoptionState;
import org.tonghu.registry.adoption.rules.AdoptionLaw;
import org.tonghu.registry.worklist.Reader;
import org.tonghu.registry.worklist.Title;
import org.tonghu.registry.worklist.WorkItem;
import org.tonghu.registry.worklist.WorkList;
import org.tonghu.registry.worklist.support.StoredWork;
import org.tonghu.starter.store.Aggregates;

/** Work that waits so that every child who can be placed is placed. */
@Configuration(proxyBeanMethods = false)
class AdoptionWork {

    private static final String CLAUSE = "郑民文〔2020〕57号 二(二)6";

    @Bean
    WorkList adoptableWithoutCase(Aggregates<AdoptionDocument> documents, AdoptionLaw law) {
        return new Office(
                documents,
                new Title(
                        "adoptable-without-case",
                        "可被收养、尚未启动也未说明理由的儿童",
                        "adoptable children without a case or a reason why not",
                        CLAUSE),
                "dueOn",
                (_, today) ->
                        and(
                                eq("state", AdoptionState.WAITING.name()),
                                gt("birthDate", law.bornAfter(today).toString())),
                new Task("OPEN_CASE", "启动收养或登记暂不送养的理由", "Open a case, or say why not"));
    }

    @Bean
    WorkList adoptionObstaclesToReview(Aggregates<AdoptionDocument> documents) {
        return new Office(
                documents,
                new Title(
                        "adoption-obstacles-to-review",
                        "待复核的暂不送养理由",
                        "reasons against an adoption to be looked at again",
                        CLAUSE),
                "dueOn",
                (_, _) -> eq("state", AdoptionState.NOT_PURSUED.name()),
                new Task("REVIEW_OBSTACLE", "复核暂不送养的理由", "Look at the reason again"));
    }

    @Bean
    WorkList adoptionsToConfirm(Aggregates<AdoptionDocument> documents) {
        return new Office(
                documents,
                new Title("adoptions-to-confirm", "待确认的收养登记", "adoptions to be confirmed", CLAUSE),
                "dueOn",
                (reader, _) ->
                        and(
                                eq("state", AdoptionState.PROPOSED.name()),
                                ne("proposedBy", reader.person())),
                new Task("CONFIRM_ADOPTION", "确认收养登记", "Confirm the registration"));
    }

    @Bean
    WorkList childrenWaitingForAdoption(Aggregates<AdoptionDocument> documents, AdoptionLaw law) {
        return new Office(
                documents,
                new Title(
                        "children-waiting-for-adoption",
                        "按等待时间排列的待收养儿童",
                        "children waiting for adoption, the longest first",
                        CLAUSE),
                "since",
                (_, today) ->
                        and(eq("live", true), gt("birthDate", law.bornAfter(today).toString())),
                new Task("FIND_FAMILY", "寻找收养家庭", "Find a family"));
    }

    private record Task(String code, String zh, String en) {

        WorkItem on(AdoptionDocument it) {
            LocalDate due = it.dueOn().equals(StoredWork.NO_DAY) ? null : it.dueOn();
            return new WorkItem(it.id(), "adoptions", it.child(), code, zh, en, it.since(), due);
        }
    }

    /** Adoptions are the business of bureaux and institutions, not of townships and villages. */
    private static final class Office extends StoredWork<AdoptionDocument> {

        private static final Set<String> ROLES =
                Set.of("county-officer", "city-officer", "institution-manager", "auditor");

        Office(
                Aggregates<AdoptionDocument> documents,
                Title title,
                String order,
                BiFunction<Reader, LocalDate, Bson> waiting,
                Task task) {
            super(title, documents, order, waiting, task::on);
        }

        @Override
        public boolean isOpenTo(Reader reader) {
            return ROLES.stream().anyMatch(reader::is);
        }
    }
}
