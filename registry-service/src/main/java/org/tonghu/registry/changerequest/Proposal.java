package org.tonghu.registry.changerequest;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is proposed, and what the record said then.
 *
 * @param fields what it is about; the rest of {@code wanted} says nothing
 * @param validFrom first day on which it is so; null: from the day of approval
 * @param evidence what it rests on, in words
 */
public record Proposal(
        Set<Field> fields,
        Told before,
        Told wanted,
        @Nullable LocalDate validFrom,
        String reason,
        String evidence) {

    public Proposal {
        fields = Set.copyOf(fields);
    }

    /** Fields that the record tells differently than when it was proposed, and not as proposed. */
    public Set<Field> changedSince(Told now) {
        return keep(field -> !field.isSame(before, now) && !field.isSame(wanted, now));
    }

    /** Fields on which the record does not say yet what is proposed. */
    public Set<Field> differing(Told now) {
        return keep(field -> !field.isSame(wanted, now));
    }

    /** Fields that both are about and tell differently. */
    public Set<Field> against(Proposal other) {
        return keep(field -> other.fields.contains(field) && !field.isSame(wanted, other.wanted));
    }

    private Set<Field> keep(Predicate<Field> which) {
        return fields.stream().filter(which).collect(Collectors.toSet());
    }

    /** Reasons tell of misfortune: they stay out of logs. */
    @Override
    public String toString() {
        return "Proposal" + fields;
    }
}
