package org.tonghu.registry.orphancare.store;

import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;

import java.time.Period;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tonghu.registry.worklist.Title;
import org.tonghu.registry.worklist.WorkItem;
import org.tonghu.registry.worklist.WorkList;
import org.tonghu.registry.worklist.support.StoredWork;

/** Orphans without their papers, and guardians to be looked at. */
@Configuration(proxyBeanMethods = false)
class OrphanWork {

    private static final String CLAUSE = "郑民文〔2020〕57号 二(二)2";

    @Bean
    WorkList orphanPapersMissing(StoredMissing missing) {
        return new StoredWork<>(
                new Title(
                        "orphan-papers-missing",
                        "证件不全的孤儿",
                        "Orphans without certificate or care agreement",
                        CLAUSE),
                missing.documents(),
                "waitingFrom",
                (_, _) -> lt("waitingFrom", StoredWork.NO_DAY.toString()),
                it ->
                        new WorkItem(
                                it.id(),
                                "children",
                                it.child(),
                                it.missing().name() + "_MISSING",
                                it.missing().zh(),
                                it.missing().en(),
                                it.since(),
                                null));
    }

    /**
     * @param before how long before its last day a check is on the list (DEFAULT, a setting)
     */
    @Bean
    WorkList carerChecksDue(
            StoredAgreements agreements,
            @Value("${tonghu.registry.orphan-care.show-before:P30D}") Period before) {
        return new StoredWork<>(
                new Title(
                        "carer-checks-due",
                        "待年度检查的孤儿监护人",
                        "Guardians of orphans to be checked",
                        CLAUSE),
                agreements.documents(),
                "waitingOn",
                (_, today) -> lte("waitingOn", today.plus(before).toString()),
                OrphanWork::check);
    }

    private static WorkItem check(AgreementDocument it) {
        return new WorkItem(
                it.id(),
                "care-agreements",
                it.child(),
                it.unsuitable() ? "FIND_ANOTHER_GUARDIAN" : "CHECK_GUARDIAN",
                it.unsuitable() ? "另行确定监护人" : "检查养育协议履行情况",
                it.unsuitable() ? "Find another guardian" : "Check how the agreement is kept",
                it.signedOn(),
                it.waitingOn());
    }
}
