package org.tonghu.registry.referral.store;

import static com.mongodb.client.model.Filters.lt;

import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tonghu.registry.worklist.Title;
import org.tonghu.registry.worklist.WorkItem;
import org.tonghu.registry.worklist.support.StoredWork;
import org.tonghu.starter.store.Aggregates;

/** Children in difficulty who are neither supported nor referred. */
@Component
class ChildrenWithoutSupport extends StoredWork<ReviewDocument> {

    private static final String DUE = "dueOn";

    ChildrenWithoutSupport(Aggregates<ReviewDocument> documents) {
        super(
                new Title(
                        "children-without-support",
                        "尚无帮扶、未转办的困境儿童",
                        "children in difficulty without support or referral",
                        "郑民文〔2020〕57号 二(二)2"),
                documents,
                DUE,
                (_, _) -> lt(DUE, NO_DAY.toString()),
                it ->
                        new WorkItem(
                                it.id(),
                                "children",
                                it.id(),
                                "REFER",
                                "登记已有帮扶或转办有关部门",
                                "Enter the support it has, or refer it",
                                Objects.requireNonNull(it.since()),
                                it.dueOn()));
    }
}
