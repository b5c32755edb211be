package org.tonghu.registry.orphancare.store;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tonghu.registry.orphancare.Missing;
import org.tonghu.registry.orphancare.PapersMissing;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Duplicate;
import org.tonghu.starter.store.Index;
import org.tonghu.starter.store.Stale;

@Component
class StoredMissing implements PapersMissing {

    private static final int TRIES = 5;

    private final Aggregates<MissingDocument> documents;

    StoredMissing(AggregateStore store) {
        this.documents =
                store.of(
                        "orphan-papers",
                        "orphanPapers",
                        MissingDocument.class,
                        Index.on("child"),
                        Index.on("joined.joining"),
                        Index.on("visibleTo", "waitingFrom"));
    }

    Aggregates<MissingDocument> documents() {
        return documents;
    }

    @Override
    public void keep(String child, Missing missing, LocalDate since, List<String> visibleTo) {
        for (int left = TRIES; ; left--) {
            try {
                write(child, missing, since, visibleTo);
                return;
            } catch (Stale | Duplicate e) {
                if (left == 0) {
                    throw e;
                }
            }
        }
    }

    private void write(String child, Missing missing, LocalDate since, List<String> visibleTo) {
        var found = documents.byId(child);
        if (found.isEmpty()) {
            if (missing != Missing.NOTHING) {
                documents.insert(
                        MissingDocument.of(child, 0, visibleTo, List.of(), missing, since),
                        List.of());
            }
            return;
        }
        var before = found.get();
        var after =
                MissingDocument.of(
                        child,
                        before.revision(),
                        visibleTo,
                        before.joined(),
                        missing,
                        missing == Missing.NOTHING ? before.since() : since);
        if (!after.equals(before)) {
            documents.update(after, List.of());
        }
    }
}
