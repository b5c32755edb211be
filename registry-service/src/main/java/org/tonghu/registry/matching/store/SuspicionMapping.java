package org.tonghu.registry.matching.store;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.support.Joined;
import org.tonghu.registry.matching.Suspicion;
import org.tonghu.registry.matching.store.SuspicionDocument.Content;
import org.tonghu.registry.sealing.support.Sealer;

/** Suspicions to documents and back. */
@Component
class SuspicionMapping {

    private final Sealer sealer;

    SuspicionMapping(Sealer sealer) {
        this.sealer = sealer;
    }

    SuspicionDocument document(Suspicion it, List<String> visibleTo, List<Joined> joined) {
        return new SuspicionDocument(
                it.id(),
                it.revision(),
                visibleTo,
                it.child(),
                joined,
                it.kind(),
                it.month(),
                it.list(),
                it.relation(),
                it.matchedBy(),
                it.suggestion(),
                it.raisedOn(),
                it.dueOn(),
                it.state(),
                sealer.seal(new Content(it.says(), it.verifications()), context(it.id())));
    }

    Suspicion suspicion(SuspicionDocument it) {
        var content = sealer.open(it.sealed(), context(it.id()), Content.class);
        return new Suspicion(
                it.id(),
                it.revision(),
                it.child(),
                it.kind(),
                it.month(),
                it.list(),
                it.relation(),
                it.matchedBy(),
                it.suggestion(),
                content.says(),
                it.raisedOn(),
                it.dueOn(),
                it.state(),
                content.verifications());
    }

    private static String context(String id) {
        return "matching-suspicion/" + id;
    }
}
