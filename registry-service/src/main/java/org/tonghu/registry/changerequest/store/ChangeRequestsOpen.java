package org.tonghu.registry.changerequest.store;

import static com.mongodb.client.model.Filters.lt;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tonghu.registry.changerequest.Field;
import org.tonghu.registry.worklist.Title;
import org.tonghu.registry.worklist.WorkItem;
import org.tonghu.registry.worklist.support.StoredWork;
import org.tonghu.starter.store.Aggregates;

/** Proposed corrections that wait for another person. */
@Component
class ChangeRequestsOpen extends StoredWork<RequestDocument> {

    private static final String DUE = "dueOn";

    ChangeRequestsOpen(Aggregates<RequestDocument> documents, RequestMapping mapping) {
        super(
                new Title(
                        "change-requests-open",
                        "待审批的更正申请",
                        "proposed corrections to decide on",
                        "郑民文〔2020〕57号 二(四)4"),
                documents,
                DUE,
                (_, _) -> lt(DUE, NO_DAY.toString()),
                it -> item(it, mapping));
    }

    private static WorkItem item(RequestDocument it, RequestMapping mapping) {
        var fields = mapping.request(it).proposal().fields().stream().sorted().toList();
        return new WorkItem(
                it.id(),
                "change-requests",
                it.child(),
                "DECIDE_CHANGE",
                "审批更正：" + fields.stream().map(Field::zh).collect(Collectors.joining("、")),
                "Decide on a correction: "
                        + fields.stream().map(Field::en).collect(Collectors.joining(", ")),
                it.proposedOn(),
                it.dueOn());
    }
}
