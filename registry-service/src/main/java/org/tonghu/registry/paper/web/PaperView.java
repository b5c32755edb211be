package org.tonghu.registry.paper.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.tonghu.registry.paper.Paper;
import org.tonghu.registry.paper.PaperKind;
import org.tonghu.starter.access.ShowsChildren;

/**
 * A paper without its PDF.
 *
 * @param signedScans documents that are scans of it, signed and sealed
 */
record PaperView(
        String id,
        String child,
        PaperKind kind,
        String layout,
        String unit,
        int number,
        String documentNumber,
        LocalDate issuedOn,
        String issuedBy,
        List<String> signedScans)
        implements ShowsChildren {

    static PaperView of(Paper it, List<String> scans) {
        return new PaperView(
                it.id(),
                it.child(),
                it.kind(),
                it.layout(),
                it.unit(),
                it.number(),
                it.documentNumber(),
                it.issuedOn(),
                it.issuedBy(),
                scans);
    }

    @Override
    public Collection<String> childrenShown() {
        return List.of(child);
    }
}
