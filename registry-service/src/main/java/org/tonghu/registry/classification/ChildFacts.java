package org.tonghu.registry.classification;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The child's own facts.
 *
 * @param seriousIllness confirmed against the local list of serious illnesses
 * @param adoptedOn day of the adoption registration, null while not adopted
 */
public record ChildFacts(
        LocalDate birthDate,
        HouseholdRegistration householdRegistration,
        Set<EconomicStatus> economicStatus,
        List<Disability> disabilities,
        boolean seriousIllness,
        @Nullable LocalDate adoptedOn,
        List<Incident> incidents) {

    public ChildFacts {
        economicStatus = Set.copyOf(economicStatus);
        disabilities = List.copyOf(disabilities);
        incidents = List.copyOf(incidents);
    }
}
