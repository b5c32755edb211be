package org.tonghu.institution.institution;

import java.time.Instant;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The bed book of each institution; one that was never written to is empty and unknown. */
public interface Occupancies {

    Occupancy of(Institution.Code institution);

    /**
     * Reads, changes and writes under the revision read, again when somebody else wrote in between.
     */
    Occupancy change(Institution.Code institution, UnaryOperator<Occupancy> change);

    /**
     * The number of children living there, as somebody counted them; fails as stale if changed
     * since.
     */
    Occupancy report(Occupancy counted);

    /** Transfers for which a bed has been kept since before an instant. */
    Set<String> bedsKeptBefore(Instant instant);
}
