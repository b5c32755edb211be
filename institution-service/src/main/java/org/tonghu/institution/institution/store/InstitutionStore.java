package org.tonghu.institution.institution.store;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;
import org.tonghu.institution.institution.Institution;
import org.tonghu.institution.institution.Institutions;
import org.tonghu.institution.institution.Kind;
import org.tonghu.institution.institution.Level;
import org.tonghu.institution.institution.Listing;
import org.tonghu.institution.institution.Sight;
import org.tonghu.institution.institution.Window;
import org.tonghu.starter.domain.Event;
import org.tonghu.starter.domain.Refused;
import org.tonghu.starter.place.Places;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Duplicate;
import org.tonghu.starter.store.Index;
import org.tonghu.starter.time.BusinessClock;
import org.tonghu.starter.web.PageRequest;

/** Institutions in the store. */
@Repository
final class InstitutionStore implements Institutions {

    private final Aggregates<InstitutionDocument> documents;
    private final Places places;
    private final BusinessClock clock;

    InstitutionStore(AggregateStore store, Places places, BusinessClock clock) {
        this.documents =
                store.of(
                        "institution",
                        "institutions",
                        InstitutionDocument.class,
                        Index.on("visibleTo"),
                        Index.on("level", "kind"));
        this.places = places;
        this.clock = clock;
    }

    @Override
    public Optional<Institution> find(Institution.Code code) {
        return documents.byId(code.value()).map(InstitutionDocument::institution);
    }

    @Override
    public Optional<Institution> find(Institution.Code code, Sight sight) {
        return documents
                .find(Filters.and(Filters.eq(code.value()), seen(sight)))
                .map(InstitutionDocument::institution);
    }

    @Override
    public Listing<Institution> list(Wanted wanted, Sight sight, Window window) {
        var filters = new ArrayList<Bson>(List.of(seen(sight)));
        if (wanted.kind() != null) filters.add(Filters.eq("kind", wanted.kind().name()));
        if (wanted.level() != null) filters.add(Filters.eq("level", wanted.level().name()));
        if (wanted.unit() != null) filters.add(Filters.eq("unit", wanted.unit()));
        var page =
                documents
                        .page(
                                Filters.and(filters),
                                new PageRequest(window.limit(), window.cursor()))
                        .map(InstitutionDocument::institution);
        return new Listing<>(page.items(), page.next());
    }

    @Override
    public List<Institution> citywide() {
        var raising = List.of(Kind.values()).stream().filter(Kind::raisesChildren).map(Kind::name);
        var found = new ArrayList<Institution>();
        documents.each(
                Filters.and(
                        Filters.eq("level", Level.CITY.name()),
                        Filters.in("kind", raising.toList())),
                document -> found.add(document.institution()));
        return found;
    }

    @Override
    public Institution add(Institution institution) {
        try {
            return documents
                    .insert(document(institution), List.of(Event.of("institution.entered")))
                    .institution();
        } catch (Duplicate e) {
            return find(institution.code())
                    .filter(there -> there.changesFrom(institution).isEmpty())
                    .orElseThrow(() -> codeTaken(institution.code()));
        }
    }

    @Override
    public Institution save(Institution changed) {
        var fields = find(changed.code()).map(changed::changesFrom).orElse(List.of());
        var event = new Event("institution.changed", fields, Map.of());
        return documents.update(document(changed), List.of(event)).institution();
    }

    private InstitutionDocument document(Institution institution) {
        return InstitutionDocument.of(
                institution, places.visibleTo(institution.unit(), clock.today()));
    }

    private static Bson seen(Sight sight) {
        if (sight.everything()) return new BsonDocument();
        if (sight.codes().isEmpty()) return Filters.in("visibleTo", List.of());
        var codes = new ArrayList<>(sight.codes());
        codes.add(InstitutionDocument.EVERY_UNIT);
        return Filters.in("visibleTo", codes);
    }

    private static Refused codeTaken(Institution.Code code) {
        return new Refused(
                "CODE_TAKEN",
                "",
                "机构代码%s已被使用，请另选代码或修改已有机构".formatted(code.value()),
                "code %s stands for another institution; choose another or change that one"
                        .formatted(code.value()));
    }
}
