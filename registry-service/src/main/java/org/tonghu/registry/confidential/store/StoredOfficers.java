package org.tonghu.registry.confidential.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tonghu.registry.confidential.NamedOfficers;
import org.tonghu.registry.confidential.OfficersOfUnits;
import org.tonghu.starter.domain.Event;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Duplicate;
import org.tonghu.starter.store.Stale;

@Component
class StoredOfficers implements OfficersOfUnits {

    private final Aggregates<OfficersDocument> documents;

    StoredOfficers(AggregateStore store) {
        this.documents =
                store.of("confidential-officers", "confidential-officers", OfficersDocument.class);
    }

    @Override
    public Optional<NamedOfficers> of(String unit) {
        return documents.byId(unit).map(StoredOfficers::officers);
    }

    /** Revision 0 for the first time. */
    @Override
    public NamedOfficers name(NamedOfficers it) {
        var document = new OfficersDocument(it.unit(), it.revision(), it.officers());
        var events = List.of(Event.of("confidential-officers.named", Map.of("unit", it.unit())));
        try {
            return officers(
                    it.revision() == 0
                            ? documents.insert(document, events)
                            : documents.update(document, events));
        } catch (Duplicate e) {
            throw new Stale("confidential-officers", it.unit(), it.revision());
        }
    }

    private static NamedOfficers officers(OfficersDocument it) {
        return new NamedOfficers(it.id(), it.revision(), it.officers());
    }
}
