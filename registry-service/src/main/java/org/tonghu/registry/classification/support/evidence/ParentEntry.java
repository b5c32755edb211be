package org.tonghu.registry.classification.support.evidence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.classification.ParentFacts;
import org.tonghu.registry.classification.ParentStatus;

/** One parent as the rules ask about them. */
public record ParentEntry(
        @NotNull ParentStatus status,
        @Nullable Boolean workingAway,
        @Nullable Boolean guardianshipCapacity,
        @Nullable @Size(max = 20) List<@NotNull @Valid CircumstanceEntry> circumstances) {

    public static ParentEntry of(ParentFacts parent) {
        return new ParentEntry(
                parent.status(),
                parent.workingAway(),
                parent.guardianshipCapacity(),
                parent.circumstances().stream().map(CircumstanceEntry::of).toList());
    }

    public void check(String pointer, Faults faults) {
        var entries = circumstancesOrNone();
        for (int i = 0; i < entries.size(); i++) {
            entries.get(i).check(pointer + "/circumstances/" + i, faults);
        }
    }

    public ParentFacts fact() {
        return new ParentFacts(
                status,
                Boolean.TRUE.equals(workingAway),
                guardianshipCapacity,
                circumstancesOrNone().stream().map(CircumstanceEntry::fact).toList());
    }

    private List<CircumstanceEntry> circumstancesOrNone() {
        return circumstances == null ? List.of() : circumstances;
    }
}
