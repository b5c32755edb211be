package org.tonghu.registry.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Small cells tell who somebody is. Whoever may not see persons gets no number from 1 up to below
 * the threshold, nor one from which, with the total, it could be worked out.
 */
public final class Suppression {

    private Suppression() {}

    /** Groups of each line whose number is kept back. */
    public static Map<Line, Set<String>> of(CountTable table, int threshold) {
        var hidden = new HashMap<Line, Set<String>>();
        for (var line : Line.values()) {
            hidden.put(line, hidden(table, line, threshold));
        }
        return hidden;
    }

    public static boolean isSmall(long number, int threshold) {
        return number > 0 && number < threshold;
    }

    private static Set<String> hidden(CountTable table, Line line, int threshold) {
        var small = new HashSet<String>();
        List<Map.Entry<String, Tally>> large = new ArrayList<>();
        for (var group : table.groups().entrySet()) {
            var number = group.getValue().of(line);
            if (isSmall(number, threshold)) {
                small.add(group.getKey());
            } else if (number > 0) {
                large.add(group);
            }
        }
        if (small.size() == 1) {
            large.stream()
                    .min(Comparator.comparingLong(it -> it.getValue().of(line)))
                    .ifPresent(it -> small.add(it.getKey()));
        }
        return small;
    }
}
