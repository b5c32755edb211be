package org.tonghu.registry.application.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tonghu.registry.application.Application;
import org.tonghu.registry.application.ApplicationQuery;
import org.tonghu.registry.application.Applications;
import org.tonghu.registry.application.State;
import org.tonghu.registry.application.Step;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.listing.support.Visible;
import org.tonghu.registry.worklist.support.StoredWork;
import org.tonghu.starter.domain.Refused;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Duplicate;
import org.tonghu.starter.web.PageRequest;

@Component
class StoredApplications implements Applications {

    private final Aggregates<ApplicationDocument> documents;
    private final ApplicationMapping mapping;

    StoredApplications(Aggregates<ApplicationDocument> documents, ApplicationMapping mapping) {
        this.documents = documents;
        this.mapping = mapping;
    }

    @Override
    public Optional<Application> find(String id, Sight sight) {
        return documents.find(Visible.to(sight, eq(id))).map(mapping::application);
    }

    @Override
    public Application enter(Step step, List<String> places, List<String> visibleTo) {
        var document = mapping.entered(step.application(), places, visibleTo);
        return onceOpen(() -> documents.insertOrFind(document, step.events()));
    }

    @Override
    public Application save(Step step) {
        return save(step, List.of());
    }

    @Override
    public Application save(Step step, List<String> alsoVisibleTo) {
        var before = documents.byId(step.application().id()).orElseThrow();
        var codes =
                Stream.concat(before.visibleTo().stream(), alsoVisibleTo.stream())
                        .distinct()
                        .toList();
        var document = mapping.changed(step.application(), before.seenBy(codes));
        return onceOpen(() -> documents.update(document, step.events()));
    }

    @Override
    public Listed<Application> list(ApplicationQuery query, Sight sight, Wanted wanted) {
        var all = new ArrayList<Bson>();
        all.add(Visible.to(sight));
        equal("state", query.state(), all);
        equal("kind", query.kind(), all);
        equal("child", query.child(), all);
        equal("visibleTo", query.place(), all);
        var request = new PageRequest(wanted.limit(), wanted.cursor());
        var page = documents.page(and(all), request, "-receivedOn");
        return new Listed<>(page.items().stream().map(mapping::application).toList(), page.next());
    }

    @Override
    public List<Application> confirmed(String child) {
        var found = new ArrayList<Application>();
        var wanted = and(eq("child", child), eq("state", State.CONFIRMED.name()));
        documents.each(wanted, it -> found.add(mapping.application(it)));
        found.sort(Comparator.comparing(it -> it.receipt().on()));
        return found;
    }

    @Override
    public void reckonAnew() {
        var open = new ArrayList<ApplicationDocument>();
        documents.each(Filters.lt("dueOn", StoredWork.NO_DAY.toString()), open::add);
        open.forEach(it -> {
            var again = mapping.changed(mapping.application(it), it);
            if (!Objects.equals(again.dueOn(), it.dueOn())) {
                documents.update(again, List.of());
            }
        });
    }

    private Application onceOpen(Supplier<ApplicationDocument> write) {
        try {
            return mapping.application(write.get());
        } catch (Duplicate e) {
            if (!e.index().equals("openKey")) {
                throw e;
            }
            throw new Refused(
                    "APPLICATION_OPEN",
                    "郑民文〔2020〕57号 二(二)2",
                    "该儿童已有同类申请正在办理，请在该申请上继续办理。",
                    "Another application of this kind is open for the child; go on with that one.");
        }
    }

    private static void equal(String field, @Nullable Object value, List<Bson> all) {
        if (value != null) {
            all.add(Filters.eq(field, value instanceof Enum<?> code ? code.name() : value));
        }
    }
}
