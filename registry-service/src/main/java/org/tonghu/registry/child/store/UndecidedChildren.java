package org.tonghu.registry.child.store;

import static com.mongodb.client.model.Filters.lt;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.Recognised;
import org.tonghu.registry.classification.Category;
import org.tonghu.registry.classification.Classification;
import org.tonghu.registry.classification.Finding;
import org.tonghu.registry.classification.Outcome;
import org.tonghu.registry.classification.Reason;
import org.tonghu.registry.worklist.Title;
import org.tonghu.registry.worklist.WorkItem;
import org.tonghu.registry.worklist.support.StoredWork;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.Index;

/** Children on whom a person has to decide, because something that the rules ask is not known. */
@Component
class UndecidedChildren extends StoredWork<ChildDocument> {

    private static final String DUE = "decideBy";

    UndecidedChildren(AggregateStore store, ChildMapping mapping) {
        super(
                new Title(
                        "undecided-children",
                        "待人工核定的儿童",
                        "children to be decided by a person",
                        "郑民文〔2020〕57号 二(二)1"),
                store.of("child", "children", ChildDocument.class, Index.on("visibleTo", DUE)),
                DUE,
                (_, _) -> lt(DUE, NO_DAY.toString()),
                it -> item(it, mapping));
    }

    private static WorkItem item(ChildDocument document, ChildMapping mapping) {
        var child = mapping.child(document);
        var open = Recognised.open(child);
        var dossier = child.dossier();
        var decision = dossier.current().classification();
        return new WorkItem(
                document.id(),
                "children",
                document.id(),
                "DECIDE_CATEGORY",
                open.stream()
                        .map(it ->
                                it.zh()
                                        + "："
                                        + missing(decision, it)
                                                .map(Reason::zh)
                                                .collect(Collectors.joining("、")))
                        .collect(Collectors.joining("；")),
                open.stream()
                        .map(it ->
                                it.en()
                                        + ": "
                                        + missing(decision, it)
                                                .map(Reason::en)
                                                .collect(Collectors.joining(", ")))
                        .collect(Collectors.joining("; ")),
                Objects.requireNonNull(dossier.undecidedSince()),
                Objects.requireNonNull(document.decideBy()));
    }

    /** What the conditions at the bottom of the judgement could not know. */
    private static Stream<Reason> missing(Classification decision, Category category) {
        return Objects.requireNonNull(decision.findings().get(category))
                .flatten()
                .filter(it ->
                        it.outcome() == Outcome.UNDECIDED
                                && it.parts().stream().noneMatch(UndecidedChildren::isOpen))
                .map(Finding::reason)
                .distinct();
    }

    private static boolean isOpen(Finding finding) {
        return finding.outcome() == Outcome.UNDECIDED;
    }
}
