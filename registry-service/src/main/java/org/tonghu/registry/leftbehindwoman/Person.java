package org.tonghu.registry.leftbehindwoman;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.SealedId;

/**
 * Who she is.
 *
 * @param ethnicGroup GB/T 3304-1991 numeric code; null: not known
 * @param citizenId null where she has none
 */
public record Person(
        String name,
        LocalDate birthDate,
        @Nullable String ethnicGroup,
        @Nullable SealedId citizenId) {

    /** Names stay out of logs. */
    @Override
    public String toString() {
        return "Person[]";
    }
}
