package org.tonghu.registry.changerequest.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.changerequest.Field;
import org.tonghu.registry.child.FamilyFacts;
import org.tonghu.registry.classification.ChildFacts;
import org.tonghu.registry.classification.EconomicStatus;
import org.tonghu.registry.classification.HouseholdRegistration;
import org.tonghu.registry.classification.support.evidence.ChildEntry;
import org.tonghu.registry.classification.support.evidence.DisabilityEntry;
import org.tonghu.registry.classification.support.evidence.IncidentEntry;

/** Those family facts that a proposal is about. A list that is proposed is told as a whole. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FactsPart(
        @Nullable HouseholdRegistration householdRegistration,
        @Nullable @Pattern(regexp = "\\d{6}|\\d{9}|\\d{12}") String registeredAt,
        @Nullable @Size(max = 20) List<@NotNull EconomicStatus> economicStatus,
        @Nullable @Size(max = 20) List<@NotNull @Valid DisabilityEntry> disabilities,
        @Nullable Boolean seriousIllness,
        @Nullable LocalDate adoptedOn,
        @Nullable @Size(max = 100) List<@NotNull @Valid IncidentEntry> incidents,
        @Nullable @Size(max = 2) List<@NotNull @Valid ParentPart> parents) {

    static final FactsPart NONE = new FactsPart(null, null, null, null, null, null, null, null);

    static FactsPart of(FamilyFacts it, LocalDate birthDate, Set<Field> fields) {
        var child = ChildEntry.of(asked(it, birthDate));
        return new FactsPart(
                fields.contains(Field.HOUSEHOLD_REGISTRATION) ? it.householdRegistration() : null,
                fields.contains(Field.REGISTERED_AT) ? it.registeredAt() : null,
                fields.contains(Field.ECONOMIC_STATUS) ? child.economicStatus() : null,
                fields.contains(Field.DISABILITIES) ? child.disabilities() : null,
                fields.contains(Field.SERIOUS_ILLNESS) ? it.seriousIllness() : null,
                fields.contains(Field.ADOPTED_ON) ? it.adoptedOn() : null,
                fields.contains(Field.INCIDENTS) ? child.incidents() : null,
                fields.contains(Field.PARENTS)
                        ? it.parents().stream().map(ParentPart::of).toList()
                        : null);
    }

    private static ChildFacts asked(FamilyFacts it, LocalDate birthDate) {
        return new ChildFacts(
                birthDate,
                it.householdRegistration(),
                it.economicStatus(),
                it.disabilities(),
                it.seriousIllness(),
                it.adoptedOn(),
                it.incidents());
    }

    @Nullable Object value(Field field) {
        return switch (field) {
            case HOUSEHOLD_REGISTRATION -> householdRegistration;
            case REGISTERED_AT -> registeredAt;
            case ADOPTED_ON -> adoptedOn;
            default -> null;
        };
    }

    List<ParentPart> parentsOrNone() {
        return parents == null ? List.of() : parents;
    }

    /** The part that the rules ask about, for a child born on that day. */
    ChildEntry child(LocalDate birthDate, HouseholdRegistration registration) {
        return new ChildEntry(
                birthDate,
                registration,
                economicStatus,
                disabilities,
                seriousIllness,
                adoptedOn,
                incidents);
    }
}
