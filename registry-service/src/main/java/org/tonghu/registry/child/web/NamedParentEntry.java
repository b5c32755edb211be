package org.tonghu.registry.child.web;

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

/**
 * One parent, with name and birth date where they are known.
 *
 * @param relation GB/T 4761-2008, a code of the group of parents
 */
record NamedParentEntry(
        @Nullable @Size(min = 1, max = 100) String name,
        @NotNull ParentStatus status,
        @Nullable Boolean workingAway,
        @Nullable Boolean guardianshipCapacity,
        @Nullable @Size(max = 20) List<@NotNull @Valid CircumstanceEntry> circumstances,
        @Nullable LocalDate birthDate,
        @Nullable @Pattern(regexp = "5[0-9]") String relation) {

    static NamedParentEntry of(FamilyParent parent) {
        var facts = ParentEntry.of(parent.facts());
        return new NamedParentEntry(
                parent.name(),
                facts.status(),
                facts.workingAway(),
                facts.guardianshipCapacity(),
                facts.circumstances(),
                parent.birthDate(),
                parent.relation());
    }

    FamilyParent parent() {
        return new FamilyParent(name, facts().fact(), birthDate, relation);
    }

    ParentEntry facts() {
        return new ParentEntry(status, workingAway, guardianshipCapacity, circumstances);
    }
}
