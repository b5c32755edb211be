package org.tonghu.registry.delegatedcare.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;

import java.time.Period;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tonghu.registry.worklist.Title;
import org.tonghu.registry.worklist.WorkItem;
import org.tonghu.registry.worklist.WorkList;
import org.tonghu.registry.worklist.support.StoredWork;

/** Left-behind children with nobody entrusted, now or soon. */
@Configuration(proxyBeanMethods = false)
class CareWork {

    private static final String CLAUSE = "郑民文〔2020〕57号 二(四)1";
    private static final String DAY = "waitingFrom";

    @Bean
    WorkList carersMissing(StoredCovers covers) {
        return new StoredWork<>(
                new Title(
                        "delegated-care-missing",
                        "未签委托照护责任确认书的留守儿童",
                        "Left-behind children without a delegated-care confirmation",
                        CLAUSE),
                covers.documents(),
                DAY,
                (_, today) -> lte(DAY, today.toString()),
                it -> item(it, "SIGN_CONFIRMATION", "签订委托照护责任确认书", "Have a confirmation signed"));
    }

    /**
     * @param before how long before its end a confirmation is to be renewed (DEFAULT, a setting)
     */
    @Bean
    WorkList carersExpiring(
            StoredCovers covers,
            @Value("${tonghu.registry.delegated-care.renew-before:P30D}") Period before) {
        return new StoredWork<>(
                new Title(
                        "delegated-care-expiring",
                        "即将到期的委托照护责任确认书",
                        "Delegated-care confirmations that run out",
                        CLAUSE),
                covers.documents(),
                DAY,
                (_, today) ->
                        and(gt(DAY, today.toString()), lte(DAY, today.plus(before).toString())),
                it -> item(it, "RENEW_CONFIRMATION", "续签委托照护责任确认书", "Renew the confirmation"));
    }

    private static WorkItem item(CoverDocument it, String code, String zh, String en) {
        return new WorkItem(
                it.id(), "children", it.child(), code, zh, en, it.waitingFrom(), it.waitingFrom());
    }
}
