package org.tonghu.registry.application.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.tonghu.registry.application.Paper;
import org.tonghu.registry.application.Papers;
import org.tonghu.starter.problem.Language;

/** Papers on file and papers that are still needed. */
record PapersView(List<Filed> filed, List<Named> outstanding) {

    record Filed(Paper paper, String title, LocalDate on) {}

    record Named(Paper paper, String title) {}

    static PapersView of(Papers papers) {
        var filed =
                papers.filed().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(it -> new Filed(it.getKey(), title(it.getKey()), it.getValue()))
                        .toList();
        return new PapersView(filed, named(papers.outstanding()));
    }

    private static List<Named> named(Collection<Paper> papers) {
        return papers.stream().sorted().map(it -> new Named(it, title(it))).toList();
    }

    private static String title(Paper paper) {
        return Language.current().pick(paper.zh(), paper.en());
    }
}
