package org.tonghu.registry.matching.support;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.matching.MatchRows;
import org.tonghu.registry.matching.MatchingList;
import org.tonghu.registry.matching.MatchingLists;
import org.tonghu.registry.matching.Suspicions;
import org.tonghu.registry.matching.Tally;
import org.tonghu.starter.jobs.JobHandler;
import org.tonghu.starter.jobs.JobRun;

/**
 * Matches a list, a batch of rows at a time. Killed anywhere and taken up again it raises every
 * suspicion once and counts every row once: each batch keeps what came of it, and gives up its rows
 * in the same step.
 */
@Component
public class MatchJob implements JobHandler<MatchJob.Parameter> {

    public static final String KIND = "matching";
    private static final Sight EVERYTHING = new Sight(true, Set.of());

    /** The list to match. */
    public record Parameter(String list) {}

    private final MatchingLists lists;
    private final MatchRows rows;
    private final Suspicions suspicions;
    private final VerificationDays days;

    MatchJob(MatchingLists lists, MatchRows rows, Suspicions suspicions, VerificationDays days) {
        this.lists = lists;
        this.rows = rows;
        this.suspicions = suspicions;
        this.days = days;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<Parameter> parameters() {
        return Parameter.class;
    }

    @Override
    public Map<String, String> run(JobRun job, Parameter parameter) {
        var list = lists.find(parameter.list(), EVERYTHING).orElseThrow();
        matchAll(job, list);
        var tally = lists.tally(list.id()).raising(suspicions.raisedBy(list.id()));
        if (list.result() == null) {
            lists.save(list.matched(tally));
        }
        return result(list, tally);
    }

    private void matchAll(JobRun job, MatchingList list) {
        int at = job.cursor().map(Integer::parseInt).orElse(0);
        for (var batch = lists.batch(list.id(), at);
                batch.isPresent();
                batch = lists.batch(list.id(), at)) {
            match(list, batch.get());
            at++;
            long done = Math.min((long) at * MatchingLists.BATCH, list.rows());
            job.progress(done, list.rows(), Integer.toString(at));
        }
    }

    private void match(MatchingList list, MatchingLists.Batch batch) {
        if (!batch.done()) {
            var outcome = rows.match(list, batch.rows(), days.days());
            lists.matched(batch, outcome.tally(), outcome.refused());
        }
    }

    private static Map<String, String> result(MatchingList list, Tally tally) {
        return Map.of(
                "list", list.id(),
                "refused", Long.toString(tally.refused()),
                "unmatched", Long.toString(tally.unmatched()),
                "matched", Long.toString(tally.matched()),
                "raised", Long.toString(tally.raised()));
    }
}
