package org.tonghu.registry.paper.store;

import static com.mongodb.client.model.Filters.eq;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.springframework.stereotype.Component;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.listing.support.Visible;
import org.tonghu.registry.paper.Paper;
import org.tonghu.registry.paper.Papers;
import org.tonghu.starter.domain.Event;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Duplicate;
import org.tonghu.starter.web.PageRequest;

/**
 * Numbers without a gap and without a counter: a paper takes the number after the highest of its
 * series in the very write that stores it, and tries again where another was first.
 */
@Component
class StoredPapers implements Papers {

    private static final int ATTEMPTS = 50;

    private final Aggregates<PaperDocument> documents;

    StoredPapers(Aggregates<PaperDocument> documents) {
        this.documents = documents;
    }

    @Override
    public Optional<Paper> find(String id, Sight sight) {
        return documents.find(Visible.to(sight, eq(id))).map(PaperDocument::paper);
    }

    @Override
    public Paper issue(
            String id, String series, IntFunction<Paper> numbered, List<String> visibleTo) {
        for (int attempt = 1; ; attempt++) {
            var before = documents.byId(id);
            if (before.isPresent()) {
                return before.get().paper();
            }
            var paper = numbered.apply(highest(series) + 1);
            var details = Map.of("child", paper.child(), "kind", paper.kind().name());
            var event = Event.of("paper.issued", details);
            try {
                var document = PaperDocument.of(paper, series, visibleTo);
                return documents.insert(document, List.of(event)).paper();
            } catch (Duplicate e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private int highest(String series) {
        var last = documents.page(eq("series", series), new PageRequest(1, null), "-number");
        return last.items().isEmpty() ? 0 : last.items().getFirst().number();
    }

    @Override
    public Listed<Paper> of(String child, Sight sight, Wanted wanted) {
        var request = new PageRequest(wanted.limit(), wanted.cursor());
        var page = documents.page(Visible.to(sight, eq("child", child)), request, "issuedOn");
        return new Listed<>(page.items().stream().map(PaperDocument::paper).toList(), page.next());
    }
}
