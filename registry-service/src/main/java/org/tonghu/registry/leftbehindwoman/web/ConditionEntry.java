package org.tonghu.registry.leftbehindwoman.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.leftbehindwoman.Condition;

/** How she is and what she needs. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ConditionEntry(
        Condition.@NotNull Health health,
        @Nullable @Size(min = 1, max = 1000) String healthNote,
        @Nullable @Size(max = 10) List<Condition.@NotNull Need> needs,
        @Nullable @Size(min = 1, max = 1000) String needsNote) {

    static ConditionEntry of(Condition it) {
        return new ConditionEntry(
                it.health(),
                it.healthNote(),
                it.needs().stream().sorted().toList(),
                it.needsNote());
    }

    Condition condition() {
        return new Condition(
                health, healthNote, needs == null ? Set.of() : Set.copyOf(needs), needsNote);
    }

    @Override
    public String toString() {
        return "ConditionEntry[]";
    }
}
