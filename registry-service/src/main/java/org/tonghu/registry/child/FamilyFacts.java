package org.tonghu.registry.child;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.classification.ChildFacts;
import org.tonghu.registry.classification.Disability;
import org.tonghu.registry.classification.EconomicStatus;
import org.tonghu.registry.classification.Facts;
import org.tonghu.registry.classification.HouseholdRegistration;
import org.tonghu.registry.classification.Incident;

/**
 * Household, parents and circumstances of the child, as last known.
 *
 * @param registeredAt division of the household registration, 6, 9 or 12 digits; null: not known or
 *     none
 * @param parents exactly two
 */
public record FamilyFacts(
        HouseholdRegistration householdRegistration,
        @Nullable String registeredAt,
        Residence residence,
        Set<EconomicStatus> economicStatus,
        List<Disability> disabilities,
        boolean seriousIllness,
        @Nullable LocalDate adoptedOn,
        List<Incident> incidents,
        List<FamilyParent> parents,
        List<Schooling> schooling,
        List<AidReceived> aidReceived) {

    public FamilyFacts {
        economicStatus = Set.copyOf(economicStatus);
        disabilities = List.copyOf(disabilities);
        incidents = List.copyOf(incidents);
        parents = List.copyOf(parents);
        schooling = List.copyOf(schooling);
        aidReceived = List.copyOf(aidReceived);
    }

    FamilyFacts adopted(LocalDate on) {
        return new FamilyFacts(
                householdRegistration,
                registeredAt,
                residence,
                economicStatus,
                disabilities,
                seriousIllness,
                on,
                incidents,
                parents,
                schooling,
                aidReceived);
    }

    /** What the rules ask about. */
    Facts on(LocalDate day, LocalDate birthDate) {
        return new Facts(
                day,
                new ChildFacts(
                        birthDate,
                        householdRegistration,
                        economicStatus,
                        disabilities,
                        seriousIllness,
                        adoptedOn,
                        incidents),
                parents.stream().map(FamilyParent::facts).toList());
    }
}
