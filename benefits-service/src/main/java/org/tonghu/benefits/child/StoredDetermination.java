package org.tonghu.benefits.child;

import java.time.LocalDate;
import org.tonghu.benefits.eligibility.Assessment;
import org.tonghu.benefits.eligibility.Facts;

/**
 * A determination with what it rests on: rule set, parameters and findings in the assessment, and
 * the facts used. Never changed; judged again, it is another one.
 *
 * @param payingUnit whose rates were used
 */
public record StoredDetermination(
        String id,
        String child,
        long factsRevision,
        String payingUnit,
        Facts facts,
        Assessment assessment) {

    /** The same facts judged on the same day are the same determination. */
    public static String idOf(KnownChild child, LocalDate asOf) {
        return child.id() + ":" + child.factsRevision() + ":" + asOf;
    }
}
