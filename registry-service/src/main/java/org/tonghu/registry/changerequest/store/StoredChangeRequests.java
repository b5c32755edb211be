package org.tonghu.registry.changerequest.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import org.tonghu.registry.changerequest.ChangeRequest;
import org.tonghu.registry.changerequest.ChangeRequests;
import org.tonghu.registry.changerequest.State;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.listing.support.Visible;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.web.PageRequest;

@Component
class StoredChangeRequests implements ChangeRequests {

    private final Aggregates<RequestDocument> documents;
    private final RequestMapping mapping;

    StoredChangeRequests(Aggregates<RequestDocument> documents, RequestMapping mapping) {
        this.documents = documents;
        this.mapping = mapping;
    }

    @Override
    public Optional<ChangeRequest> find(String id, Sight sight) {
        return documents.find(Visible.to(sight, eq(id))).map(mapping::request);
    }

    @Override
    public ChangeRequest enter(ChangeRequest.Step step, List<String> visibleTo) {
        var document = mapping.entered(step.request(), visibleTo);
        return mapping.request(documents.insertOrFind(document, step.events()));
    }

    @Override
    public ChangeRequest save(ChangeRequest.Step step) {
        var before = documents.byId(step.request().id()).orElseThrow();
        var document = mapping.changed(step.request(), before);
        return mapping.request(documents.update(document, step.events()));
    }

    @Override
    public Listed<ChangeRequest> list(Query query, Sight sight, Wanted wanted) {
        var all = new ArrayList<Bson>();
        all.add(Visible.to(sight));
        if (query.state() != null) {
            all.add(eq("state", query.state().name()));
        }
        if (query.child() != null) {
            all.add(eq("child", query.child()));
        }
        if (query.place() != null) {
            all.add(eq("visibleTo", query.place()));
        }
        var request = new PageRequest(wanted.limit(), wanted.cursor());
        var page = documents.page(and(all), request, "-proposedOn");
        return new Listed<>(page.items().stream().map(mapping::request).toList(), page.next());
    }

    @Override
    public List<ChangeRequest> open(String child) {
        var found = new ArrayList<ChangeRequest>();
        var filter = and(eq("child", child), eq("state", State.OPEN.name()));
        documents.each(filter, it -> found.add(mapping.request(it)));
        return found;
    }
}
