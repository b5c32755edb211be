package org.tonghu.benefits.eligibility.rules;

import java.util.Optional;
import org.tonghu.benefits.eligibility.Category;
import org.tonghu.benefits.eligibility.CategoryPeriod;
import org.tonghu.benefits.eligibility.Facts;
import org.tonghu.benefits.eligibility.Situation;

/**
 * Whether the child was a recognised orphan, an adopted one included, on a day or when reaching 18.
 */
final class OrphanAtEighteen {

    private OrphanAtEighteen() {}

    /** The recognition that was given before the 18th birthday and still held when it came. */
    static Optional<CategoryPeriod> recognition(Situation situation) {
        var eighteenth = situation.eighteenth();
        return situation
                .facts()
                .periods(Category.ORPHAN)
                .filter(period -> period.from().isBefore(eighteenth))
                .filter(period ->
                        period.lastsUntil(eighteenth) || endedByAdoption(period, situation.facts()))
                .findFirst();
    }

    /**
     * Recognised on the day judged; adoption, which a condition of its own looks at, does not count
     * here.
     */
    static boolean recognisedOn(Situation situation) {
        return situation
                .facts()
                .periods(Category.ORPHAN)
                .filter(period -> !period.from().isAfter(situation.asOf()))
                .anyMatch(period ->
                        period.holdsOn(situation.asOf())
                                || endedByAdoption(period, situation.facts()));
    }

    private static boolean endedByAdoption(CategoryPeriod period, Facts facts) {
        var adopted = facts.adoptedOn();
        return adopted != null && period.lastsUntil(adopted);
    }
}
