package org.tonghu.registry.child.store;

import static com.mongodb.client.model.Filters.lt;

import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tonghu.registry.worklist.Title;
import org.tonghu.registry.worklist.WorkItem;
import org.tonghu.registry.worklist.support.StoredWork;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.Index;

/**
 * Children found living in a private institution: a breach of 郑民文〔2020〕57号 二(六), until they live
 * elsewhere. Each is due from the day it became known.
 */
@Component
class ChildrenInPrivateCare extends StoredWork<ChildDocument> {

    private static final String DUE = "moveOutBy";

    ChildrenInPrivateCare(AggregateStore store) {
        super(
                new Title(
                        "children-in-private-institutions",
                        "民间机构收留的儿童",
                        "children found living in private institutions",
                        "郑民文〔2020〕57号 二(六)"),
                store.of("child", "children", ChildDocument.class, Index.on("visibleTo", DUE)),
                DUE,
                (_, _) -> lt(DUE, NO_DAY.toString()),
                ChildrenInPrivateCare::item);
    }

    private static WorkItem item(ChildDocument document) {
        var since = Objects.requireNonNull(document.moveOutBy());
        return new WorkItem(
                document.id(),
                "children",
                document.id(),
                "MOVE_OUT_AT_ONCE",
                "儿童现居民间机构 " + document.institution() + "，请立即转出并依法查处",
                "the child lives in the private institution "
                        + document.institution()
                        + "; move it out at once",
                since,
                since);
    }
}
