package org.tonghu.benefits.eligibility;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * All programmes, judged for one set of facts on one day.
 *
 * @param ruleSet name of the rules applied
 */
public record Assessment(LocalDate asOf, String ruleSet, List<Determination> determinations) {

    public YearMonth month() {
        return YearMonth.from(asOf);
    }

    public Determination of(Programme programme) {
        return determinations.stream()
                .filter(determination -> determination.programme() == programme)
                .findFirst()
                .orElseThrow();
    }
}
