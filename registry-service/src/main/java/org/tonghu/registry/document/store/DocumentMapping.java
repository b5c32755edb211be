package org.tonghu.registry.document.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tonghu.registry.document.Document;
import org.tonghu.registry.document.Withdrawal;
import org.tonghu.registry.sealing.support.Sealer;

/** Documents to records and back. */
@Component
class DocumentMapping {

    /** What may name people or tell of misfortune. */
    record Words(String title, @Nullable Withdrawal withdrawal) {}

    private final Sealer sealer;

    DocumentMapping(Sealer sealer) {
        this.sealer = sealer;
    }

    DocumentRecord entered(Document document, List<String> visibleTo) {
        return record(document, visibleTo, null, null);
    }

    DocumentRecord changed(Document document, DocumentRecord before) {
        return record(document, before.visibleTo(), before.joining(), before.childBefore());
    }

    private DocumentRecord record(
            Document it,
            List<String> visibleTo,
            @Nullable String joining,
            @Nullable String childBefore) {
        return new DocumentRecord(
                it.id(),
                it.revision(),
                visibleTo,
                it.child(),
                it.kind(),
                it.madeOn(),
                it.file(),
                it.type(),
                it.bytes(),
                it.fingerprint(),
                it.addedBy(),
                it.addedOn(),
                it.paper(),
                it.withdrawal() != null,
                sealer.seal(new Words(it.title(), it.withdrawal()), context(it.id())),
                joining,
                childBefore);
    }

    Document document(DocumentRecord it) {
        var words = sealer.open(it.sealed(), context(it.id()), Words.class);
        return new Document(
                it.id(),
                it.revision(),
                it.child(),
                it.kind(),
                words.title(),
                it.madeOn(),
                it.file(),
                it.type(),
                it.bytes(),
                it.fingerprint(),
                it.addedBy(),
                it.addedOn(),
                it.paper(),
                words.withdrawal());
    }

    private static String context(String id) {
        return "document/" + id;
    }
}
