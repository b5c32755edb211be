package org.tonghu.registry.emergency;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Wanted;

/** All periods; they carry no personal data and are no secret within the administration. */
public interface EmergencyPeriods {

    Optional<EmergencyPeriod> find(String id);

    EmergencyPeriod open(EmergencyPeriod.Step step);

    EmergencyPeriod save(EmergencyPeriod.Step step);

    /** The latest first. */
    Listed<EmergencyPeriod> list(Wanted wanted);

    /** The one that covers any of the units on the day and leaves most time for papers. */
    Optional<EmergencyPeriod> covering(Collection<String> units, LocalDate day);
}
