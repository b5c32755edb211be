package org.tonghu.registry.classification.support.evidence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.classification.ChildFacts;
import org.tonghu.registry.classification.EconomicStatus;
import org.tonghu.registry.classification.HouseholdRegistration;

/** The child as the rules ask about it. */
public record ChildEntry(
        @NotNull LocalDate birthDate,
        @NotNull HouseholdRegistration householdRegistration,
        @Nullable @Size(max = 20) List<@NotNull EconomicStatus> economicStatus,
        @Nullable @Size(max = 20) List<@NotNull @Valid DisabilityEntry> disabilities,
        @Nullable Boolean seriousIllness,
        @Nullable LocalDate adoptedOn,
        @Nullable @Size(max = 100) List<@NotNull @Valid IncidentEntry> incidents) {

    public static ChildEntry of(ChildFacts child) {
        return new ChildEntry(
                child.birthDate(),
                child.householdRegistration(),
                child.economicStatus().stream().sorted().toList(),
                child.disabilities().stream().map(DisabilityEntry::of).toList(),
                child.seriousIllness(),
                child.adoptedOn(),
                child.incidents().stream().map(IncidentEntry::of).toList());
    }

    public void check(String pointer, Faults faults) {
        faults.day(pointer + "/birthDate", birthDate);
        faults.day(pointer + "/adoptedOn", adoptedOn);
        faults.order(pointer + "/adoptedOn", birthDate, adoptedOn);
        var entries = incidentsOrNone();
        for (int i = 0; i < entries.size(); i++) {
            entries.get(i).check(pointer + "/incidents/" + i, faults);
        }
    }

    public ChildFacts fact() {
        return new ChildFacts(
                birthDate,
                householdRegistration,
                economicStatus == null ? Set.of() : Set.copyOf(economicStatus),
                DisabilityEntry.facts(disabilities),
                Boolean.TRUE.equals(seriousIllness),
                adoptedOn,
                incidentsOrNone().stream().map(IncidentEntry::fact).toList());
    }

    private List<IncidentEntry> incidentsOrNone() {
        return incidents == null ? List.of() : incidents;
    }
}
