package org.tonghu.registry.document.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.document.Document;
import org.tonghu.registry.document.DocumentKind;
import org.tonghu.registry.document.Withdrawal;
import org.tonghu.starter.access.ShowsChildren;

/** A document without its file. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record DocumentView(
        String id,
        String child,
        DocumentKind kind,
        String title,
        @Nullable LocalDate madeOn,
        String type,
        long bytes,
        String addedBy,
        LocalDate addedOn,
        @Nullable String paper,
        @Nullable Withdrawal withdrawal)
        implements ShowsChildren {

    static DocumentView of(Document it) {
        return new DocumentView(
                it.id(),
                it.child(),
                it.kind(),
                it.title(),
                it.madeOn(),
                it.type(),
                it.bytes(),
                it.addedBy(),
                it.addedOn(),
                it.paper(),
                it.withdrawal());
    }

    @Override
    public Collection<String> childrenShown() {
        return List.of(child);
    }
}
