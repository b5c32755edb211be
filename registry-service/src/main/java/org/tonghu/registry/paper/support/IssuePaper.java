package org.tonghu.registry.paper.support;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.child.Children;
import org.tonghu.registry.division.Divisions;
import org.tonghu.registry.division.Jurisdictions;
import org.tonghu.registry.division.ManagingUnit;
import org.tonghu.registry.paper.Paper;
import org.tonghu.registry.paper.PaperKind;
import org.tonghu.registry.paper.Papers;
import org.tonghu.starter.files.FileStore;
import org.tonghu.starter.files.FileType;
import org.tonghu.starter.papers.PaperLayout;
import org.tonghu.starter.papers.PaperPress;

/**
 * Issues a paper: first its number, then the PDF that bears it. The PDF of a paper that was cut
 * short in between is made when the request is sent again.
 */
@Component
public class IssuePaper {

    private final Papers papers;
    private final Children children;
    private final Offices offices;
    private final RecordValues values;
    private final Printing printing;

    IssuePaper(
            Papers papers,
            Children children,
            Offices offices,
            RecordValues values,
            Printing printing) {
        this.papers = papers;
        this.children = children;
        this.offices = offices;
        this.values = values;
        this.printing = printing;
    }

    /** The unit responsible for a child, and what it is called. */
    @Component
    record Offices(Divisions divisions, Jurisdictions jurisdictions) {

        ManagingUnit of(Child child, LocalDate today) {
            var place = child.facts().residence().code();
            var code = jurisdictions.managingUnit(place, today).orElseThrow();
            return divisions.units().stream()
                    .filter(it -> it.code().equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Sets a paper and keeps it. */
    @Component
    record Printing(PaperPress press, FileStore files) {

        void print(Paper paper, Map<String, String> values) {
            var pdf = new ByteArrayOutputStream();
            press.print(PaperLayout.of(paper.layout()), values, pdf);
            files.keepOwn(paper.file(), new ByteArrayResource(pdf.toByteArray()), FileType.PDF);
        }
    }

    /**
     * @param given values of the kind, see {@link PaperKind#given()}
     */
    public Paper issue(
            String id,
            Child child,
            PaperKind kind,
            Map<String, String> given,
            String by,
            LocalDate today) {
        var unit = offices.of(child, today);
        var series = Paper.series(unit.code(), today.getYear(), kind);
        var paper =
                papers.issue(
                        id,
                        series,
                        number -> paper(id, child, kind, unit, number, by, today),
                        children.visibleTo(child, today));
        var all = new HashMap<>(given);
        all.putAll(values.of(child, unit.nameZh(), paper.issuedOn()));
        all.put("number", paper.documentNumber());
        printing.print(paper, all);
        return paper;
    }

    private static Paper paper(
            String id,
            Child child,
            PaperKind kind,
            ManagingUnit unit,
            int number,
            String by,
            LocalDate today) {
        var documentNumber =
                "%s儿%s〔%d〕%d号".formatted(unit.nameZh(), kind.mark(), today.getYear(), number);
        return new Paper(
                id,
                0,
                child.id(),
                kind,
                kind.layout(),
                unit.code(),
                number,
                documentNumber,
                today,
                by,
                id);
    }
}
