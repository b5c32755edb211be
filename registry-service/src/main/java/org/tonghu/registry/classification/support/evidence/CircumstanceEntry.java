package org.tonghu.registry.classification.support.evidence;

import static org.tonghu.registry.classification.Circumstance.Type.DEPORTED;
import static org.tonghu.registry.classification.Circumstance.Type.OUT_OF_CONTACT;
import static org.tonghu.registry.classification.Circumstance.Type.SERIOUS_ILLNESS;
import static org.tonghu.registry.classification.Circumstance.Type.SEVERE_DISABILITY;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.classification.Circumstance;

/**
 * A circumstance of a living parent. Days may be given for every type, and {@code from} must be
 * where the rules count from it; what belongs to another type is refused rather than silently
 * ignored.
 */
public record CircumstanceEntry(
        @NotNull Circumstance.Type type,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Boolean supportPerformed,
        @Nullable Boolean onLocalList,
        @Nullable @Size(max = 20) List<@NotNull @Valid DisabilityEntry> disabilities) {

    public static CircumstanceEntry of(Circumstance circumstance) {
        return new CircumstanceEntry(
                circumstance.type(),
                circumstance.from(),
                circumstance.to(),
                circumstance.supportPerformed(),
                circumstance.onLocalList(),
                circumstance.disabilities().stream().map(DisabilityEntry::of).toList());
    }

    void check(String pointer, Faults faults) {
        faults.day(pointer + "/from", from);
        faults.day(pointer + "/to", to);
        faults.order(pointer + "/to", from, to);
        if (from == null && type.needsFrom()) {
            faults.missing(pointer + "/from");
        }
        checkMembersOfOtherTypes(pointer, faults);
    }

    /**
     * A member that would mean something elsewhere is a mistake; its default is not, and whether a
     * deported parent supports the child is simply not asked.
     */
    private void checkMembersOfOtherTypes(String pointer, Faults faults) {
        if (Boolean.TRUE.equals(supportPerformed) && type != OUT_OF_CONTACT && type != DEPORTED) {
            faults.notApplicable(pointer + "/supportPerformed");
        }
        if (Boolean.TRUE.equals(onLocalList) && type != SERIOUS_ILLNESS) {
            faults.notApplicable(pointer + "/onLocalList");
        }
        if (disabilities != null && !disabilities.isEmpty() && type != SEVERE_DISABILITY) {
            faults.notApplicable(pointer + "/disabilities");
        }
    }

    Circumstance fact() {
        return new Circumstance(
                type,
                from,
                to,
                Boolean.TRUE.equals(supportPerformed),
                onLocalList,
                DisabilityEntry.facts(disabilities));
    }
}
