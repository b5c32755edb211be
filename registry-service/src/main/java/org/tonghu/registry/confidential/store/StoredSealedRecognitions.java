package org.tonghu.registry.confidential.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tonghu.registry.confidential.SealedRecognition;
import org.tonghu.registry.confidential.SealedRecognitions;
import org.tonghu.registry.sealing.support.Sealer;
import org.tonghu.starter.domain.Refused;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Duplicate;

/** Writes without events, for events are kept for ever and leave the service. */
@Component
class StoredSealedRecognitions implements SealedRecognitions {

    private final Aggregates<ConfidentialDocument> documents;
    private final Sealer sealer;

    StoredSealedRecognitions(Aggregates<ConfidentialDocument> documents, Sealer sealer) {
        this.documents = documents;
        this.sealer = sealer;
    }

    @Override
    public List<SealedRecognition> of(String child) {
        var found = new ArrayList<SealedRecognition>();
        documents.each(eq("child", child), it -> found.add(recognition(it)));
        found.sort(Comparator.comparing(SealedRecognition::enteredOn));
        return found;
    }

    @Override
    public Optional<SealedRecognition> find(String child, String id) {
        return documents.find(and(eq(id), eq("child", child))).map(this::recognition);
    }

    @Override
    public SealedRecognition enter(SealedRecognition it) {
        var document =
                new ConfidentialDocument(
                        it.id(), 0, it.child(), it.child(), null, null, sealed(it));
        try {
            return recognition(documents.insertOrFind(document, List.of()));
        } catch (Duplicate e) {
            throw new Refused(
                    "OPEN_ALREADY", "", "该儿童已有事项正在办理。", "A matter is open for this child already.");
        }
    }

    @Override
    public SealedRecognition save(SealedRecognition it) {
        var before = documents.byId(it.id()).orElseThrow();
        var document =
                new ConfidentialDocument(
                        it.id(),
                        it.revision(),
                        it.child(),
                        it.isOpen() ? it.child() : null,
                        before.joining(),
                        before.childBefore(),
                        sealed(it));
        return recognition(documents.update(document, List.of()));
    }

    private String sealed(SealedRecognition it) {
        var content = new Content(it.certificate(), it.enteredOn(), it.enteredBy(), it.decision());
        return sealer.seal(content, it.id() + "/confidential");
    }

    private SealedRecognition recognition(ConfidentialDocument it) {
        var content = sealer.open(it.sealed(), it.id() + "/confidential", Content.class);
        return new SealedRecognition(
                it.id(),
                it.revision(),
                it.child(),
                content.certificate(),
                content.enteredOn(),
                content.enteredBy(),
                content.decision());
    }
}
