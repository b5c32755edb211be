package org.tonghu.registry.classification.support.evidence;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.classification.Disability;

/** A certified disability: type 1 to 7, grade 1 to 4 (GB/T 26341-2010). */
public record DisabilityEntry(
        @NotNull @Min(1) @Max(7) Integer type, @NotNull @Min(1) @Max(4) Integer grade) {

    public static DisabilityEntry of(Disability disability) {
        return new DisabilityEntry(disability.type(), disability.grade());
    }

    static List<Disability> facts(@Nullable List<DisabilityEntry> entries) {
        return entries == null
                ? List.of()
                : entries.stream().map(it -> new Disability(it.type(), it.grade())).toList();
    }
}
