package org.tonghu.institution.institution;

import java.util.function.UnaryOperator;

/** The bed book of each institution; one that was never written to is empty and unknown. */
public interface Occupancies {

    Occupancy of(Institution.Code institution);

    /**
     * Reads, changes and writes under the revision read, again when somebody else wrote in between.
     */
    Occupancy change(Institution.Code institution, UnaryOperator<Occupancy> change);
}
