package org.tonghu.registry.child;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who the child is.
 *
 * @param ethnicGroup GB/T 3304-1991 numeric code; null: not known
 * @param citizenId null for a foundling or a child without household registration
 */
public record Identity(
        String name,
        Sex sex,
        LocalDate birthDate,
        @Nullable String ethnicGroup,
        @Nullable SealedId citizenId) {}
