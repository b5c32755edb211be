package org.tonghu.registry.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tonghu.starter.domain.Event;
import org.tonghu.starter.domain.Refused;

/**
 * A file that belongs to a child. It is never changed nor taken away: what was wrong is withdrawn
 * and stays in the file with the reason.
 *
 * @param title what it is in the words of who added it; may name people
 * @param madeOn day of the document itself; null where it bears none
 * @param file id in the file store
 * @param fingerprint equal for equal files
 * @param paper the paper that this is the signed scan of; null for none
 */
public record Document(
        String id,
        long revision,
        String child,
        DocumentKind kind,
        String title,
        @Nullable LocalDate madeOn,
        String file,
        String type,
        long bytes,
        String fingerprint,
        String addedBy,
        LocalDate addedOn,
        @Nullable String paper,
        @Nullable Withdrawal withdrawal) {

    /** A document and what happened to it. */
    public record Step(Document document, List<Event> events) {}

    public Step added() {
        var details = Map.of("child", child, "kind", kind.name());
        return new Step(this, List.of(Event.of("document.added", details)));
    }

    /**
     * @throws Refused if it is withdrawn already
     */
    public Step withdraw(Withdrawal withdrawn) {
        if (withdrawal != null) {
            throw new Refused(
                    "DOCUMENT_WITHDRAWN",
                    "",
                    "该材料已于 " + withdrawal.on() + " 撤回。",
                    "The document was withdrawn on " + withdrawal.on() + ".");
        }
        var document =
                new Document(
                        id,
                        revision,
                        child,
                        kind,
                        title,
                        madeOn,
                        file,
                        type,
                        bytes,
                        fingerprint,
                        addedBy,
                        addedOn,
                        paper,
                        withdrawn);
        var event = Event.of("document.withdrawn", Map.of("child", child));
        return new Step(document, List.of(event));
    }

    /** As it was at the revision that somebody read. */
    public Document readAt(long revisionRead) {
        return new Document(
                id,
                revisionRead,
                child,
                kind,
                title,
                madeOn,
                file,
                type,
                bytes,
                fingerprint,
                addedBy,
                addedOn,
                paper,
                withdrawal);
    }
}
