package org.tonghu.benefits.child.calls;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Repository;
import org.tonghu.benefits.child.InstitutionUnits;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.Aggregates;

/**
 * Units of institutions, asked of institution-service once and remembered in the store: an
 * institution does not change its unit (it gets another code when it does).
 */
@Repository
class RememberedInstitutions implements InstitutionUnits {

    private final InstitutionClient client;
    private final Aggregates<InstitutionDocument> stored;
    private final Map<String, String> units = new ConcurrentHashMap<>();

    RememberedInstitutions(InstitutionClient client, AggregateStore store) {
        this.client = client;
        this.stored = store.of("known-institution", "institutions", InstitutionDocument.class);
    }

    @Override
    public String unitOf(String institution) {
        return units.computeIfAbsent(
                institution, code -> stored.byId(code).orElseGet(() -> asked(code)).unit());
    }

    private InstitutionDocument asked(String code) {
        var unit = client.institution(code).unit();
        return stored.insertOrFind(new InstitutionDocument(code, 0, unit), List.of());
    }
}
