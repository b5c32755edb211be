package org.tonghu.registry.matching.store;

import static com.mongodb.client.model.Filters.eq;

import org.springframework.stereotype.Component;
import org.tonghu.registry.worklist.Reader;
import org.tonghu.registry.worklist.Title;
import org.tonghu.registry.worklist.WorkItem;
import org.tonghu.registry.worklist.support.StoredWork;
import org.tonghu.starter.store.Aggregates;

/** Suspicions that nobody has verified; custody and illness are not for the village. */
@Component
class SuspicionsToVerify extends StoredWork<SuspicionDocument> {

    SuspicionsToVerify(Aggregates<SuspicionDocument> documents) {
        super(
                new Title(
                        "matching-suspicions",
                        "待核实的数据比对疑点",
                        "suspicions from matching to be verified",
                        "郑民文〔2020〕57号 三(二)"),
                documents,
                "dueOn",
                (_, _) -> eq("state", "OPEN"),
                SuspicionsToVerify::item);
    }

    @Override
    public boolean isOpenTo(Reader reader) {
        return reader.is("child-supervisor")
                || reader.is("county-officer")
                || reader.is("city-officer")
                || reader.is("auditor");
    }

    private static WorkItem item(SuspicionDocument it) {
        return new WorkItem(
                it.id(),
                "matching/suspicions",
                it.child(),
                it.suggestion().name(),
                it.suggestion().zh() + "（" + it.kind().office().zh() + it.month() + "）",
                it.suggestion().en() + " (" + it.kind().office().en() + ", " + it.month() + ")",
                it.raisedOn(),
                it.dueOn());
    }
}
