package org.tonghu.registry.referral.store;

import static com.mongodb.client.model.Filters.lt;

import org.springframework.stereotype.Component;
import org.tonghu.registry.worklist.Title;
import org.tonghu.registry.worklist.WorkItem;
import org.tonghu.registry.worklist.support.StoredWork;
import org.tonghu.starter.store.Aggregates;

/** Referrals that no office has answered yet. */
@Component
class ReferralsWithoutResult extends StoredWork<ReferralDocument> {

    private static final String DUE = "dueOn";

    ReferralsWithoutResult(Aggregates<ReferralDocument> documents) {
        super(
                new Title(
                        "referrals-without-result",
                        "未反馈结果的转办",
                        "referrals without a result",
                        "郑民文〔2020〕57号 二(二)2"),
                documents,
                DUE,
                (_, _) -> lt(DUE, NO_DAY.toString()),
                it ->
                        new WorkItem(
                                it.id(),
                                "referrals",
                                it.child(),
                                "ENTER_RESULT",
                                "登记转办结果：" + it.support().zh(),
                                "Enter the result: " + it.support().en(),
                                it.referredOn(),
                                it.dueOn()));
    }
}
