package org.tonghu.registry.child.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.FamilyFacts;
import org.tonghu.registry.classification.ChildFacts;
import org.tonghu.registry.classification.EconomicStatus;
import org.tonghu.registry.classification.HouseholdRegistration;
import org.tonghu.registry.classification.support.evidence.ChildEntry;
import org.tonghu.registry.classification.support.evidence.DisabilityEntry;
import org.tonghu.registry.classification.support.evidence.IncidentEntry;

/**
 * Household, parents and circumstances of the child.
 *
 * @param registeredAt division of the household registration
 * @param parents exactly two
 * @param delegatedGuardians to whom the parents left the daily care
 */
record FactsEntry(
        @NotNull HouseholdRegistration householdRegistration,
        @Nullable @Pattern(regexp = "\\d{6}|\\d{9}|\\d{12}") String registeredAt,
        @NotNull @Valid ResidenceEntry residence,
        @Nullable @Size(max = 20) List<@NotNull EconomicStatus> economicStatus,
        @Nullable @Size(max = 20) List<@NotNull @Valid DisabilityEntry> disabilities,
        @Nullable Boolean seriousIllness,
        @Nullable LocalDate adoptedOn,
        @Nullable @Size(max = 100) List<@NotNull @Valid IncidentEntry> incidents,
        @NotNull @Size(min = 2, max = 2) List<@NotNull @Valid NamedParentEntry> parents,
        @Nullable @Size(max = 50) List<@NotNull @Valid SchoolingEntry> schooling,
        @Nullable @Size(max = 20) List<@NotNull @Valid AidEntry> aidReceived,
        @Nullable @Size(max = 10) List<@NotNull @Valid PersonEntry> guardians,
        @Nullable @Size(max = 10) List<@NotNull @Valid PersonEntry> delegatedGuardians,
        @Nullable @Size(max = 30) List<@NotNull @Valid PersonEntry> householdMembers) {

    static FactsEntry of(FamilyFacts facts) {
        var disabilities = facts.disabilities().stream().map(DisabilityEntry::of).toList();
        return new FactsEntry(
                facts.householdRegistration(),
                facts.registeredAt(),
                ResidenceEntry.of(facts.residence()),
                facts.economicStatus().stream().sorted().toList(),
                disabilities,
                facts.seriousIllness(),
                facts.adoptedOn(),
                facts.incidents().stream().map(IncidentEntry::of).toList(),
                facts.parents().stream().map(NamedParentEntry::of).toList(),
                facts.schooling().stream().map(SchoolingEntry::of).toList(),
                facts.aidReceived().stream().map(AidEntry::of).toList(),
                PersonEntry.of(facts.guardians()),
                PersonEntry.of(facts.delegatedGuardians()),
                PersonEntry.of(facts.householdMembers()));
    }

    /** The part that the rules ask about, for a child born on that day. */
    ChildEntry child(LocalDate birthDate) {
        return new ChildEntry(
                birthDate,
                householdRegistration,
                economicStatus,
                disabilities,
                seriousIllness,
                adoptedOn,
                incidents);
    }

    FamilyFacts facts(LocalDate birthDate) {
        ChildFacts child = child(birthDate).fact();
        return new FamilyFacts(
                householdRegistration,
                registeredAt,
                residence.residence(),
                child.economicStatus(),
                child.disabilities(),
                child.seriousIllness(),
                adoptedOn,
                child.incidents().stream().map(ReviewDates::orUsual).toList(),
                parents.stream().map(NamedParentEntry::parent).toList(),
                schoolingOrNone().stream().map(SchoolingEntry::schooling).toList(),
                aidReceived == null
                        ? List.of()
                        : aidReceived.stream().map(AidEntry::received).toList(),
                PersonEntry.people(guardians),
                PersonEntry.people(delegatedGuardians),
                PersonEntry.people(householdMembers));
    }

    List<SchoolingEntry> schoolingOrNone() {
        return schooling == null ? List.of() : schooling;
    }
}
