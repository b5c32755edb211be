package org.tonghu.registry.application.store;

import static com.mongodb.client.model.Filters.lt;

import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tonghu.registry.application.Application;
import org.tonghu.registry.application.Paper;
import org.tonghu.registry.worklist.Title;
import org.tonghu.registry.worklist.WorkItem;
import org.tonghu.registry.worklist.support.StoredWork;
import org.tonghu.starter.store.Aggregates;

/** Confirmed in an emergency before all papers were there: they are to follow by a day. */
@Component
class PapersOutstanding extends StoredWork<ApplicationDocument> {

    private static final String DUE = "followUpOn";

    PapersOutstanding(Aggregates<ApplicationDocument> documents, ApplicationMapping mapping) {
        super(
                new Title(
                        "papers-outstanding",
                        "应急确认后待补材料",
                        "papers outstanding after an emergency confirmation",
                        "郑民文〔2020〕57号 二(一)"),
                documents,
                DUE,
                (_, _) -> lt(DUE, NO_DAY.toString()),
                it -> item(it, mapping.application(it)));
    }

    private static WorkItem item(ApplicationDocument document, Application application) {
        var left = application.papers().outstanding();
        return new WorkItem(
                document.id(),
                "applications",
                document.child(),
                "PAPERS_OUTSTANDING",
                application.number()
                        + "：待补"
                        + left.stream().map(Paper::zh).collect(Collectors.joining("、")),
                application.number()
                        + ": to follow: "
                        + left.stream().map(Paper::en).collect(Collectors.joining(", ")),
                Objects.requireNonNull(application.course().ruling()).on(),
                document.followUpOn());
    }
}
