package org.tonghu.registry.emergency.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tonghu.registry.emergency.EmergencyPeriod;
import org.tonghu.registry.emergency.EmergencyPeriods;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Index;
import org.tonghu.starter.web.PageRequest;

@Component
class StoredEmergencyPeriods implements EmergencyPeriods {

    private final Aggregates<PeriodDocument> documents;

    StoredEmergencyPeriods(AggregateStore store) {
        this.documents =
                store.of(
                        "emergency-period",
                        "emergency-periods",
                        PeriodDocument.class,
                        Index.on("-from"),
                        Index.on("unit"));
    }

    @Override
    public Optional<EmergencyPeriod> find(String id) {
        return documents.byId(id).map(PeriodDocument::period);
    }

    @Override
    public EmergencyPeriod open(EmergencyPeriod.Step step) {
        var document = PeriodDocument.of(step.period());
        return documents.insertOrFind(document, step.events()).period();
    }

    @Override
    public EmergencyPeriod save(EmergencyPeriod.Step step) {
        return documents.update(PeriodDocument.of(step.period()), step.events()).period();
    }

    @Override
    public Listed<EmergencyPeriod> list(Wanted wanted) {
        var request = new PageRequest(wanted.limit(), wanted.cursor());
        var page = documents.page(Filters.empty(), request, "-from");
        return new Listed<>(
                page.items().stream().map(PeriodDocument::period).toList(), page.next());
    }

    @Override
    public Optional<EmergencyPeriod> covering(Collection<String> units, LocalDate day) {
        var found = new ArrayList<EmergencyPeriod>();
        documents.each(
                and(in("unit", units), lte("from", day.toString()), gte("to", day.toString())),
                it -> found.add(it.period()));
        return found.stream().max(Comparator.comparing(EmergencyPeriod::followUpDays));
    }
}
