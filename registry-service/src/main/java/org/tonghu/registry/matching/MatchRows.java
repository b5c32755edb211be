package org.tonghu.registry.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tonghu.registry.child.Children;

/**
 * Matches the rows of a list with the people on record and raises what they suggest. It reads
 * records and never changes one.
 */
public final class MatchRows {

    private final Map<ListKind, Reading> readings;
    private final People people;
    private final Suspicions suspicions;
    private final Children children;

    public MatchRows(
            Map<ListKind, Reading> readings,
            People people,
            Suspicions suspicions,
            Children children) {
        this.readings = Map.copyOf(readings);
        this.people = people;
        this.suspicions = suspicions;
        this.children = children;
    }

    /** The day it is done on, and the last day to verify what is raised then. */
    public record Days(LocalDate today, LocalDate due) {}

    /** What came of the rows of a batch. */
    public record Outcome(Tally tally, List<RefusedRow> refused) {}

    public Outcome match(MatchingList list, List<RawRow> rows, Days days) {
        var tally = Tally.NONE;
        var refused = new ArrayList<RefusedRow>();
        for (var raw : rows) {
            try {
                tally = tally.plus(match(list, raw.read(list.kind(), days.today()), days));
            } catch (RawRow.Unreadable e) {
                tally = tally.plus(Tally.REFUSED);
                refused.add(new RefusedRow(raw.number(), e.code(), e.column()));
            }
        }
        return new Outcome(tally, refused);
    }

    private Tally match(MatchingList list, Row row, Days days) {
        var matches = people.named(row, list.unit());
        if (matches.isEmpty()) {
            return Tally.UNMATCHED;
        }
        var tally = Tally.MATCHED;
        for (var match : matches) {
            var reading = readings.getOrDefault(list.kind(), (_, _, _) -> Verdict.nothing());
            var verdict = reading.of(row, match.relation(), match.child());
            if (verdict instanceof Verdict.Suspected it) {
                raise(list, row, match, it.suggestion(), days);
            }
            tally = tally.and(verdict);
        }
        return tally;
    }

    private void raise(MatchingList list, Row row, Match match, Suggestion suggestion, Days days) {
        var suspicion =
                new Suspicion(
                        suspicions.idOf(match, list.kind(), row),
                        0,
                        match.child().id(),
                        list.kind(),
                        list.month(),
                        list.id(),
                        match.relation(),
                        match.by(),
                        suggestion,
                        row.says(),
                        days.today(),
                        days.due(),
                        Suspicion.State.OPEN,
                        List.of());
        suspicions.raise(suspicion, children.visibleTo(match.child(), days.today()));
    }
}
