package org.tonghu.registry.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Which papers are needed and which are on file.
 *
 * @param filed the day each paper came in
 */
public record Papers(Set<Paper> needed, Map<Paper, LocalDate> filed) {

    public Papers {
        needed = Set.copyOf(needed);
        filed = Map.copyOf(filed);
    }

    /** The form is always needed; what is on file already need not be asked for. */
    public static Papers of(Collection<Paper> filed, Collection<Paper> asked, LocalDate on) {
        return new Papers(Set.of(Paper.APPLICATION_FORM), Map.of())
                .askingFor(filed)
                .askingFor(asked)
                .filing(filed, on);
    }

    public Set<Paper> outstanding() {
        var left = EnumSet.noneOf(Paper.class);
        left.addAll(needed);
        left.removeAll(filed.keySet());
        return left;
    }

    public boolean areComplete() {
        return outstanding().isEmpty();
    }

    Papers askingFor(Collection<Paper> papers) {
        var all = EnumSet.noneOf(Paper.class);
        all.addAll(needed);
        all.addAll(papers);
        return new Papers(all, filed);
    }

    /** The first day a paper came in stands. */
    Papers filing(Collection<Paper> papers, LocalDate on) {
        var all = new EnumMap<Paper, LocalDate>(Paper.class);
        papers.forEach(it -> all.put(it, on));
        all.putAll(filed);
        var needs = EnumSet.noneOf(Paper.class);
        needs.addAll(needed);
        needs.addAll(papers);
        return new Papers(needs, all);
    }
}
