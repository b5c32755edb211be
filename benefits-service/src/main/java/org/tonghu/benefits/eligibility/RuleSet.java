package org.tonghu.benefits.eligibility;

import java.time.LocalDate;
import java.util.List;

/**
 * The rules in force from a day on, named by it. The first one also serves earlier days.
 *
 * @param programmes one entry for each programme
 */
public record RuleSet(LocalDate inForceFrom, List<ProgrammeRules> programmes) {

    public String name() {
        return inForceFrom.toString();
    }

    ProgrammeRules rules(Programme programme) {
        return programmes.stream()
                .filter(rules -> rules.programme() == programme)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No rules for " + programme));
    }
}
