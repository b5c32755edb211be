package org.tonghu.registry.adoption.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tonghu.registry.adoption.Adoption;
import org.tonghu.registry.adoption.Adoptions;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.listing.support.Visible;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.web.PageRequest;

@Component
class StoredAdoptions implements Adoptions {

    private final Aggregates<AdoptionDocument> documents;
    private final AdoptionMapping mapping;

    StoredAdoptions(Aggregates<AdoptionDocument> documents, AdoptionMapping mapping) {
        this.documents = documents;
        this.mapping = mapping;
    }

    @Override
    public Optional<Adoption> find(String id, Sight sight) {
        return documents.find(Visible.to(sight, eq(id))).map(mapping::adoption);
    }

    @Override
    public Adoption enter(Adoption.Step step, List<String> visibleTo) {
        var document = mapping.entered(step.adoption(), visibleTo);
        return mapping.adoption(documents.insertOrFind(document, step.events()));
    }

    @Override
    public Adoption save(Adoption.Step step) {
        var changed = mapping.changed(step.adoption(), before(step.adoption()));
        return mapping.adoption(documents.update(changed, step.events()));
    }

    @Override
    public void follow(Adoption adoption, List<String> visibleTo) {
        var before = before(adoption);
        var after =
                mapping.changed(adoption, before)
                        .hanging(before.child(), visibleTo, before.joined());
        if (!after.visibleTo().equals(before.visibleTo())
                || !adoption.subject().equals(mapping.adoption(before).subject())) {
            documents.update(after, List.of());
        }
    }

    @Override
    public Adoption saveTraceable(Adoption.Step step, Trace trace) {
        var changed =
                mapping.changed(step.adoption(), before(step.adoption()))
                        .traced(
                                trace.certificateLookup(),
                                trace.citizenIdLookup(),
                                trace.registrationNumber());
        return mapping.adoption(documents.update(changed, step.events()));
    }

    @Override
    public Listed<Adoption> list(Query query, Sight sight, Wanted wanted) {
        var all = new ArrayList<Bson>();
        all.add(Visible.to(sight));
        equal("state", query.state() == null ? null : query.state().name(), all);
        equal("child", query.child(), all);
        equal("visibleTo", query.place(), all);
        return page(all, wanted);
    }

    @Override
    public Listed<Adoption> adoptable(
            LocalDate day,
            LocalDate bornAfter,
            @Nullable String place,
            Sight sight,
            Wanted wanted) {
        var all = new ArrayList<Bson>();
        all.add(Visible.to(sight));
        all.add(eq("live", true));
        all.add(lte("since", day.toString()));
        all.add(gt("birthDate", bornAfter.toString()));
        equal("visibleTo", place, all);
        return page(all, wanted);
    }

    @Override
    public Listed<Adoption> sealed(Trace trace, Wanted wanted) {
        var all = new ArrayList<Bson>();
        all.add(Visible.to(Sight.keeper()));
        equal("certificateHash", trace.certificateLookup(), all);
        equal("citizenIdLookup", trace.citizenIdLookup(), all);
        equal("registrationNumber", trace.registrationNumber(), all);
        return page(all, wanted);
    }

    private Listed<Adoption> page(List<Bson> all, Wanted wanted) {
        var request = new PageRequest(wanted.limit(), wanted.cursor());
        var page = documents.page(and(all), request, "since").map(mapping::adoption);
        return new Listed<>(page.items(), page.next());
    }

    private AdoptionDocument before(Adoption adoption) {
        return documents.byId(adoption.id()).orElseThrow();
    }

    private static void equal(String field, @Nullable Object value, List<Bson> all) {
        if (value != null) {
            all.add(eq(field, value));
        }
    }
}
