package org.tonghu.institution.transfer;

import java.time.LocalDate;
import java.util.Optional;

/** Where children live, as the registry knows it. */
public interface CareArrangements {

    /** Code of the institution the child lives in; empty for one in a family, or not known. */
    Optional<String> institutionOf(String child);

    /**
     * From the day on the child lives in the institution. Named by the transfer, so that telling it
     * twice changes nothing.
     */
    void moved(Transfer.Id transfer, String child, String institution, LocalDate from);
}
