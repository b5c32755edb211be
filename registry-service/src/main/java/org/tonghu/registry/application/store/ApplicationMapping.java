package org.tonghu.registry.application.store;

import static org.tonghu.registry.worklist.support.StoredWork.NO_DAY;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tonghu.registry.application.Application;
import org.tonghu.registry.application.Deadline;
import org.tonghu.registry.application.Deadlines;
import org.tonghu.registry.application.Subject;
import org.tonghu.registry.sealing.support.Sealer;

/** Applications to documents and back. */
@Component
class ApplicationMapping {

    private final Sealer sealer;
    private final Deadlines deadlines;

    ApplicationMapping(Sealer sealer, Deadlines deadlines) {
        this.sealer = sealer;
        this.deadlines = deadlines;
    }

    ApplicationDocument entered(
            Application application, List<String> places, List<String> visibleTo) {
        return document(application, places, visibleTo, null, null);
    }

    /** What the application does not know of its document stays. */
    ApplicationDocument changed(Application application, ApplicationDocument before) {
        return document(
                application,
                before.places(),
                before.visibleTo(),
                before.joining(),
                before.childBefore());
    }

    private ApplicationDocument document(
            Application it,
            List<String> places,
            List<String> visibleTo,
            @Nullable String joining,
            @Nullable String childBefore) {
        var content =
                new Content(it.subject(), it.applicant(), it.receipt(), it.papers(), it.course());
        var followUp = it.followUpOn();
        return new ApplicationDocument(
                it.id(),
                it.revision(),
                visibleTo,
                places,
                it.number(),
                it.kind(),
                it.state(),
                it.subject().child(),
                openKey(it),
                it.receipt().on(),
                deadlines.next(it).map(Deadline::by).orElse(NO_DAY),
                followUp == null ? NO_DAY : followUp,
                joining,
                childBefore,
                sealer.seal(content, it.id() + "/application"));
    }

    /** The record of the child that the document names may be another than the one applied for. */
    Application application(ApplicationDocument document) {
        var content = sealer.open(document.sealed(), document.id() + "/application", Content.class);
        var subject = content.subject();
        return new Application(
                document.id(),
                document.revision(),
                document.number(),
                document.kind(),
                new Subject(document.child(), subject.name(), subject.citizenId()),
                content.applicant(),
                content.receipt(),
                content.papers(),
                content.course());
    }

    private static @Nullable String openKey(Application application) {
        var subject = application.subject();
        var id = subject.citizenId();
        var whom = subject.child() != null ? subject.child() : id == null ? null : id.lookup();
        return whom == null || !application.state().isOpen()
                ? null
                : whom + ":" + application.kind();
    }
}
