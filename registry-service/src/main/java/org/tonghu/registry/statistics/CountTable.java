package org.tonghu.registry.statistics;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Children on a day, in total and by group. Each child is in one group, so that every line of the
 * total is the sum of its groups.
 */
public record CountTable(
        LocalDate asOf, Grouping by, Tally total, SortedMap<String, Tally> groups) {

    static CountTable empty(LocalDate asOf, Grouping by, Iterable<String> keys) {
        var groups = new TreeMap<String, Tally>();
        keys.forEach(it -> groups.put(it, new Tally()));
        return new CountTable(asOf, by, new Tally(), groups);
    }

    void add(String group, Iterable<Line> lines) {
        var tally = groups.computeIfAbsent(group, _ -> new Tally());
        lines.forEach(line -> {
            total.add(line);
            tally.add(line);
        });
    }

    public Map<String, Tally> byGroup() {
        return groups;
    }
}
