package org.tonghu.registry.document.web;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.child.Children;
import org.tonghu.registry.document.Document;
import org.tonghu.registry.document.Documents;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.time.BusinessClock;

/** Finds children and documents for a caller. */
@Component
class DocumentDesk {

    private final Children children;
    private final Documents documents;
    private final BusinessClock clock;

    DocumentDesk(Children children, Documents documents, BusinessClock clock) {
        this.children = children;
        this.documents = documents;
        this.clock = clock;
    }

    LocalDate today() {
        return clock.today();
    }

    Child child(String id, Caller caller) {
        return children.find(id, Sights.of(caller)).orElseThrow(() -> new NotFound("child", id));
    }

    Document find(String id, Caller caller) {
        return documents
                .find(id, ReadableKinds.of(caller), Sights.of(caller))
                .orElseThrow(() -> new NotFound("document", id));
    }
}
