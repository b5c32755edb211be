package org.tonghu.registry.exporting.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tonghu.registry.exporting.Export;
import org.tonghu.registry.exporting.Exports;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.starter.domain.Event;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Index;
import org.tonghu.starter.web.PageRequest;

@Component
class StoredExports implements Exports {

    private final Aggregates<ExportDocument> documents;

    StoredExports(AggregateStore store) {
        this.documents =
                store.of(
                        "export",
                        "exports",
                        ExportDocument.class,
                        Index.on("askedBy", "-askedOn"),
                        Index.on("cleared", "askedOn"));
    }

    @Override
    public Export enter(Export asked) {
        var details = Map.of("purpose", asked.purpose(), "columnMap", asked.columnMap());
        var event = Event.of("export.asked", details);
        return documents.insertOrFind(ExportDocument.of(asked), List.of(event)).export();
    }

    @Override
    public Export save(Export changed) {
        return documents.update(ExportDocument.of(changed), List.of()).export();
    }

    @Override
    public Optional<Export> find(String id) {
        return documents.byId(id).map(ExportDocument::export);
    }

    @Override
    public Listed<Export> of(String person, Wanted wanted) {
        var request = new PageRequest(wanted.limit(), wanted.cursor());
        var page = documents.page(eq("askedBy", person), request, "-askedOn");
        return new Listed<>(
                page.items().stream().map(ExportDocument::export).toList(), page.next());
    }

    @Override
    public List<Export> before(LocalDate day) {
        var found = new ArrayList<Export>();
        documents.each(
                and(eq("cleared", false), lt("askedOn", day.toString())),
                it -> found.add(it.export()));
        return found;
    }
}
