package org.tonghu.registry.paper.store;

import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.support.Joined;
import org.tonghu.registry.child.support.OfChild;
import org.tonghu.registry.paper.Paper;
import org.tonghu.registry.paper.PaperKind;

/**
 * A paper as stored.
 *
 * @param numberKey series and number: taken once
 */
record PaperDocument(
        @BsonId String id,
        long revision,
        List<String> visibleTo,
        @Nullable String child,
        List<Joined> joined,
        PaperKind kind,
        String layout,
        String unit,
        String series,
        int number,
        String numberKey,
        String documentNumber,
        LocalDate issuedOn,
        String issuedBy,
        String file)
        implements OfChild<PaperDocument> {

    static PaperDocument of(Paper it, String series, List<String> visibleTo) {
        return new PaperDocument(
                it.id(),
                it.revision(),
                visibleTo,
                it.child(),
                List.of(),
                it.kind(),
                it.layout(),
                it.unit(),
                series,
                it.number(),
                series + "/" + it.number(),
                it.documentNumber(),
                it.issuedOn(),
                it.issuedBy(),
                it.file());
    }

    Paper paper() {
        return new Paper(
                id,
                revision,
                child == null ? "" : child,
                kind,
                layout,
                unit,
                number,
                documentNumber,
                issuedOn,
                issuedBy,
                file);
    }

    @Override
    public PaperDocument hanging(@Nullable String of, List<String> codes, List<Joined> joinings) {
        return new PaperDocument(
                id,
                revision,
                codes,
                of,
                joinings,
                kind,
                layout,
                unit,
                series,
                number,
                numberKey,
                documentNumber,
                issuedOn,
                issuedBy,
                file);
    }
}
