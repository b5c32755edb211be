package org.tonghu.registry.changerequest.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.FamilyParent;
import org.tonghu.registry.classification.ParentStatus;
import org.tonghu.registry.classification.support.evidence.CircumstanceEntry;
import org.tonghu.registry.classification.support.evidence.ParentEntry;

/** One parent as the rules ask about them, and a name where it is known. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ParentPart(
        @Nullable @Size(min = 1, max = 100) String name,
        @NotNull ParentStatus status,
        @Nullable Boolean workingAway,
        @Nullable Boolean guardianshipCapacity,
        @Nullable @Size(max = 20) List<@NotNull @Valid CircumstanceEntry> circumstances,
        @Nullable LocalDate birthDate,
        @Nullable @Pattern(regexp = "5[0-9]") String relation) {

    static ParentPart of(FamilyParent it) {
        var entry = ParentEntry.of(it.facts());
        return new ParentPart(
                it.name(),
                entry.status(),
                entry.workingAway(),
                entry.guardianshipCapacity(),
                entry.circumstances(),
                it.birthDate(),
                it.relation());
    }

    ParentEntry entry() {
        return new ParentEntry(status, workingAway, guardianshipCapacity, circumstances);
    }

    FamilyParent parent() {
        return new FamilyParent(name, entry().fact(), birthDate, relation);
    }

    /** Names stay out of logs. */
    @Override
    public String toString() {
        return "ParentPart[]";
    }
}
