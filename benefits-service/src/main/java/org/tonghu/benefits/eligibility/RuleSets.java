package org.tonghu.benefits.eligibility;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** All rule sets, by the day they came into force. */
public record RuleSets(List<RuleSet> all) {

    public RuleSets {
        all = all.stream().sorted(Comparator.comparing(RuleSet::inForceFrom)).toList();
    }

    /** The one in force on a day, the first one for days before it. */
    public RuleSet on(LocalDate day) {
        return all.stream()
                .filter(set -> !set.inForceFrom().isAfter(day))
                .reduce((_, later) -> later)
                .orElse(all.getFirst());
    }
}
