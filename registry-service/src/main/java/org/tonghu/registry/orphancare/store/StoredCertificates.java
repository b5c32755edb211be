package org.tonghu.registry.orphancare.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.listing.support.Visible;
import org.tonghu.registry.orphancare.Certificate;
import org.tonghu.registry.orphancare.Certificates;
import org.tonghu.starter.domain.Event;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Duplicate;
import org.tonghu.starter.store.Index;
import org.tonghu.starter.web.PageRequest;

@Component
class StoredCertificates implements Certificates {

    private final Aggregates<CertificateDocument> documents;

    StoredCertificates(AggregateStore store) {
        this.documents =
                store.of(
                        "welfare-certificate",
                        "welfareCertificates",
                        CertificateDocument.class,
                        Index.unique("number"),
                        Index.unique("goodFor"),
                        Index.on("child", "-issuedOn"),
                        Index.on("joined.joining"));
    }

    Aggregates<CertificateDocument> documents() {
        return documents;
    }

    @Override
    public Optional<Certificate> find(String child, String id, Sight sight) {
        return documents
                .find(Visible.to(sight, and(eq(id), eq("child", child))))
                .map(CertificateDocument::certificate);
    }

    @Override
    public Certificate enter(Certificate issued, List<String> visibleTo) {
        var event = Event.of("welfare-certificate.issued", Map.of("child", issued.child()));
        var document = CertificateDocument.of(issued, visibleTo, List.of());
        try {
            return documents.insertOrFind(document, List.of(event)).certificate();
        } catch (Duplicate e) {
            throw Taken.by(e);
        }
    }

    @Override
    public Certificate save(Certificate changed) {
        var before = documents.byId(changed.id()).orElseThrow();
        var after = CertificateDocument.of(changed, before.visibleTo(), before.joined());
        var event = Event.of("welfare-certificate.cancelled", Map.of("child", changed.child()));
        return documents.update(after, List.of(event)).certificate();
    }

    @Override
    public Listed<Certificate> of(String child, Sight sight, Wanted wanted) {
        var request = new PageRequest(wanted.limit(), wanted.cursor());
        var page = documents.page(Visible.to(sight, eq("child", child)), request, "-issuedOn");
        return new Listed<>(
                page.items().stream().map(CertificateDocument::certificate).toList(), page.next());
    }

    @Override
    public boolean hasGood(String child) {
        return documents.exists(and(eq("child", child), eq("good", true)));
    }
}
