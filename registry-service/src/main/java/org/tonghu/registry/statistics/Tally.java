package org.tonghu.registry.statistics;

import java.util.EnumMap;
import java.util.Map;

/** How many children are on each line. */
public final class Tally {

    private final Map<Line, Long> counts = new EnumMap<>(Line.class);

    void add(Line line) {
        counts.merge(line, 1L, Long::sum);
    }

    public long of(Line line) {
        return counts.getOrDefault(line, 0L);
    }
}
