package org.tonghu.registry.duplicate.store;

import static com.mongodb.client.model.Filters.eq;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tonghu.registry.duplicate.Likeness;
import org.tonghu.registry.duplicate.Pair;
import org.tonghu.registry.worklist.Reader;
import org.tonghu.registry.worklist.Title;
import org.tonghu.registry.worklist.WorkItem;
import org.tonghu.registry.worklist.support.StoredWork;
import org.tonghu.starter.store.Aggregates;

/** Pairs that nobody has decided, and proposals that wait for a second person. */
@Component
class LikelyDuplicates extends StoredWork<PairDocument> {

    LikelyDuplicates(Aggregates<PairDocument> pairDocuments) {
        super(
                new Title(
                        "likely-duplicates",
                        "疑似重复档案",
                        "records that may be of one child",
                        "郑民文〔2020〕57号 二(四)4"),
                pairDocuments,
                "on",
                (_, _) -> eq("waits", true),
                LikelyDuplicates::item);
    }

    @Override
    public boolean isOpenTo(Reader reader) {
        return reader.is("county-officer") || reader.is("city-officer");
    }

    private static WorkItem item(PairDocument pair) {
        var open = pair.state() == Pair.State.OPEN;
        var zh = pair.signs().stream().sorted().map(Likeness.Sign::zh);
        var en = pair.signs().stream().sorted().map(Likeness.Sign::en);
        return new WorkItem(
                pair.id(),
                "duplicates",
                null,
                open ? "DECIDE_WHETHER_SAME" : "CONFIRM_OR_WITHDRAW",
                (open ? "核对是否为同一儿童：" : "等待第二人确认：") + zh.collect(Collectors.joining("、")),
                (open ? "the same child? " : "waits for a second person: ")
                        + en.collect(Collectors.joining(", ")),
                pair.on(),
                null);
    }
}
