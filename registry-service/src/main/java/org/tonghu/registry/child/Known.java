package org.tonghu.registry.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Everything ever told about a child, in the order in which it became known. Nothing is taken back:
 * what was told later holds for the days it speaks of, so that the child can be read as it was on
 * any day, and as it was known on any day.
 */
public record Known(List<Statement> statements) {

    public Known {
        statements = List.copyOf(statements);
    }

    Known and(Statement told) {
        var all = new ArrayList<>(statements);
        all.add(told);
        return new Known(all);
    }

    /**
     * What the first entry said counts for the days before it too: nothing else is known of them.
     */
    public KnownFacts on(LocalDate day, LocalDate knownOn) {
        var view = KnownFacts.first(statements.getFirst());
        for (var told : statements.subList(1, statements.size())) {
            var known = !told.source().knownSince().isAfter(knownOn);
            if (known && (told.source().speaksOf(day) || told.isAbout(FactGroup.CARE))) {
                view = view.after(told);
            }
        }
        return view;
    }

    /** Everything known by now. */
    public KnownFacts on(LocalDate day) {
        return on(day, LocalDate.MAX);
    }

    /** Days after that one on which what is known of the child changes. */
    NavigableSet<LocalDate> changesAfter(LocalDate day) {
        var days = new TreeSet<LocalDate>();
        for (var told : statements) {
            days.add(told.source().validFrom());
            if (told.source().validTo() != null) {
                days.add(told.source().validTo());
            }
        }
        return days.tailSet(day, false);
    }
}
