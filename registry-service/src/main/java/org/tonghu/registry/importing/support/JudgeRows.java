package org.tonghu.registry.importing.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.Change;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.child.Children;
import org.tonghu.registry.child.Identity;
import org.tonghu.registry.child.Secrets;
import org.tonghu.registry.child.Source;
import org.tonghu.registry.classification.ClassifyChild;
import org.tonghu.registry.division.Jurisdictions;
import org.tonghu.registry.importing.Batch;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.starter.caller.Caller;

/** Decides about each row: enter, leave as it is, list as differing, send back. */
@Component
class JudgeRows {

    private final Children children;
    private final Jurisdictions places;
    private final Secrets secrets;
    private final ClassifyChild classify;

    JudgeRows(Children children, Jurisdictions places, Secrets secrets, ClassifyChild classify) {
        this.children = children;
        this.places = places;
        this.secrets = secrets;
        this.classify = classify;
    }

    /**
     * @param firstRows row in which each child of the table stood first; filled here
     */
    Judgement judge(
            String importId,
            List<ReadRow> rows,
            Columns columns,
            Map<String, Long> firstRows,
            Sender sender) {
        var onFile = OnFile.of(rows, children, Sights.of(sender.caller()));
        var verdicts = new Verdicts();
        rows.forEach(row -> judge(row, columns, onFile, firstRows, sender, verdicts));
        return verdicts.judgement(importId, rows);
    }

    /** In whose name, and on which day. */
    record Sender(Caller caller, LocalDate today) {}

    private void judge(
            ReadRow row,
            Columns columns,
            OnFile onFile,
            Map<String, Long> firstRows,
            Sender sender,
            Verdicts verdicts) {
        var fault = fault(row, firstRows, sender);
        var holder = onFile.holder(row);
        if (fault.isPresent()) {
            verdicts.refused.add(fault.get());
        } else if (holder.isEmpty()) {
            enter(row, sender, verdicts);
        } else {
            onFile.child(holder.get())
                    .ifPresentOrElse(
                            child -> verdicts.compare(row, child, columns, sender.today()),
                            () -> verdicts.refused.add(row.refused(Reasons.ELSEWHERE)));
        }
    }

    private Optional<Batch.RefusedRow> fault(
            ReadRow row, Map<String, Long> firstRows, Sender sender) {
        var child = row.child();
        if (child == null) {
            return Optional.of(row.refused());
        }
        var place = child.facts().residence().code();
        if (!sender.caller().reaches(places.visibleTo(place, sender.today()))) {
            return Optional.of(row.refused(Reasons.NOT_YOURS));
        }
        var first = firstRows.putIfAbsent(row.id(), row.row().number());
        return first == null || first == row.row().number()
                ? Optional.empty()
                : Optional.of(row.refused(Reasons.twice(first)));
    }

    private void enter(ReadRow row, Sender sender, Verdicts verdicts) {
        var child = Objects.requireNonNull(row.child());
        if (child.registrationNumber() != null) {
            verdicts.refused.add(row.refused(Reasons.NO_SUCH_NUMBER));
            return;
        }
        verdicts.entries.add(change(row.id(), child, sender));
    }

    private Change change(String id, RowChild child, Sender sender) {
        var number = child.citizenId();
        var identity =
                new Identity(
                        child.name(),
                        child.sex(),
                        child.birthDate(),
                        child.ethnicGroup(),
                        number == null ? null : secrets.seal(number, id));
        return Child.register(
                id,
                Source.declared(sender.today(), sender.caller().id()),
                identity,
                child.facts(),
                child.care(),
                secrets.sealHealth(false, id),
                classify);
    }

    private static final class Verdicts {

        private final List<Batch.RefusedRow> refused = new ArrayList<>();
        private final List<Batch.Difference> differing = new ArrayList<>();
        private final List<Change> entries = new ArrayList<>();
        private int unchanged;

        void compare(ReadRow row, Child child, Columns columns, LocalDate today) {
            var found = Differences.between(row, child, columns, today);
            differing.addAll(found);
            unchanged += found.isEmpty() ? 1 : 0;
        }

        Judgement judgement(String importId, List<ReadRow> rows) {
            var first = rows.getFirst().row().number();
            var batch =
                    new Batch(
                            importId,
                            first,
                            rows.size(),
                            entries.size(),
                            unchanged,
                            refused,
                            differing);
            return new Judgement(batch, entries);
        }
    }
}
