package org.tonghu.benefits.child.store;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.tonghu.benefits.child.Determinations;
import org.tonghu.benefits.child.StoredDetermination;
import org.tonghu.benefits.support.SealedJson;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Index;

/** Determinations, never changed. */
@Repository
class KeptDeterminations implements Determinations {

    private final Aggregates<DeterminationDocument> determinations;
    private final SealedJson seals;

    KeptDeterminations(AggregateStore store, SealedJson seals) {
        this.determinations =
                store.of(
                        "determination",
                        "determinations",
                        DeterminationDocument.class,
                        Index.on("child", "-factsRevision", "-asOf"));
        this.seals = seals;
    }

    @Override
    public void keep(StoredDetermination determination) {
        var assessment = determination.assessment();
        var content = new SealedAssessment(determination.facts(), assessment);
        determinations.insertOrFind(
                new DeterminationDocument(
                        determination.id(),
                        0,
                        determination.child(),
                        determination.factsRevision(),
                        assessment.asOf(),
                        assessment.ruleSet(),
                        determination.payingUnit(),
                        seals.seal(content, context(determination.id()))),
                List.of());
    }

    @Override
    public Optional<StoredDetermination> latest(String child) {
        var last =
                determinations
                        .collection()
                        .find(Filters.eq("child", child))
                        .sort(Sorts.descending("factsRevision", "asOf"))
                        .limit(1)
                        .first();
        return Optional.ofNullable(last).map(this::determination);
    }

    private StoredDetermination determination(DeterminationDocument document) {
        var content = seals.open(document.sealed(), context(document.id()), SealedAssessment.class);
        return new StoredDetermination(
                document.id(),
                document.child(),
                document.factsRevision(),
                document.payingUnit(),
                content.facts(),
                content.assessment());
    }

    private static String context(String determination) {
        return "determination/" + determination;
    }
}
