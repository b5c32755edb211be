package org.tonghu.registry.visit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;

/** All periods in which visits at a distance count. */
public interface DeclaredPeriods {

    DeclaredPeriod declare(DeclaredPeriod period, List<String> visibleTo);

    Listed<DeclaredPeriod> list(Sight sight, Wanted wanted);

    /** Whether one of the units has declared a period with that day. */
    boolean covers(Collection<String> units, LocalDate day);
}
