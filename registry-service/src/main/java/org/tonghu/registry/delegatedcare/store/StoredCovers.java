package org.tonghu.registry.delegatedcare.store;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tonghu.registry.delegatedcare.Cover;
import org.tonghu.registry.delegatedcare.Covers;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Duplicate;
import org.tonghu.starter.store.Index;
import org.tonghu.starter.store.Stale;

@Component
class StoredCovers implements Covers {

    private static final int TRIES = 5;

    private final Aggregates<CoverDocument> documents;

    StoredCovers(AggregateStore store) {
        this.documents =
                store.of(
                        "care-cover",
                        "careCovers",
                        CoverDocument.class,
                        Index.on("child"),
                        Index.on("joined.joining"),
                        Index.on("visibleTo", "waitingFrom"));
    }

    Aggregates<CoverDocument> documents() {
        return documents;
    }

    @Override
    public void keep(String child, Cover cover, List<String> visibleTo) {
        for (int left = TRIES; ; left--) {
            try {
                write(child, cover, visibleTo);
                return;
            } catch (Stale | Duplicate e) {
                if (left == 0) {
                    throw e;
                }
            }
        }
    }

    private void write(String child, Cover cover, List<String> visibleTo) {
        var found = documents.byId(child);
        if (found.isEmpty()) {
            if (cover.openFrom() != null) {
                documents.insert(
                        CoverDocument.of(child, 0, visibleTo, List.of(), cover.openFrom()),
                        List.of());
            }
            return;
        }
        var before = found.get();
        var after =
                CoverDocument.of(
                        child, before.revision(), visibleTo, before.joined(), cover.openFrom());
        if (!after.equals(before)) {
            documents.update(after, List.of());
        }
    }
}
