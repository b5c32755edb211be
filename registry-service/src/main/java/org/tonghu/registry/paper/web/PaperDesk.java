package org.tonghu.registry.paper.web;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.child.Children;
import org.tonghu.registry.document.Document;
import org.tonghu.registry.document.Documents;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.registry.paper.Paper;
import org.tonghu.registry.paper.Papers;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.time.BusinessClock;

/** Finds children and papers for a caller. */
@Component
class PaperDesk {

    private final Children children;
    private final Papers papers;
    private final Documents documents;
    private final BusinessClock clock;

    PaperDesk(Children children, Papers papers, Documents documents, BusinessClock clock) {
        this.children = children;
        this.papers = papers;
        this.documents = documents;
        this.clock = clock;
    }

    LocalDate today() {
        return clock.today();
    }

    Child child(String id, Caller caller) {
        return children.find(id, Sights.of(caller)).orElseThrow(() -> new NotFound("child", id));
    }

    Paper find(String id, Caller caller) {
        return papers.find(id, Sights.of(caller)).orElseThrow(() -> new NotFound("paper", id));
    }

    PaperView view(Paper paper) {
        var scans = documents.ofPaper(paper.id()).stream().map(Document::id).toList();
        return PaperView.of(paper, scans);
    }
}
