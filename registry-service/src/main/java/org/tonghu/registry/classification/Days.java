package org.tonghu.registry.classification;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Questions about days that several facts ask. */
final class Days {

    private Days() {}

    /** The earliest of the candidates that lies after the day; null if none does. */
    static @Nullable LocalDate firstAfter(LocalDate day, @Nullable LocalDate... candidates) {
        return Arrays.stream(candidates)
                .filter(Objects::nonNull)
                .filter(candidate -> candidate.isAfter(day))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
