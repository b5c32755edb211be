package org.tonghu.starter.trial;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tonghu.starter.domain.Yuan;

/** One field of each type that a request may have. */
record ToyRequest(
        @NotBlank @Size(max = 20) String name,
        @NotNull @Nullable LocalDate madeOn,
        @Nullable YearMonth season,
        @Nullable Instant seenAt,
        @Min(1) @Max(99) int count,
        @Nullable Integer spare,
        boolean shared,
        @Nullable Boolean loved,
        @Nullable Kind kind,
        @Nullable Yuan price,
        @Valid @Size(max = 3) List<Part> parts,
        Map<String, String> notes) {

    enum Kind {
        DOLL,
        BALL
    }

    record Part(@NotBlank String name, @Nullable LocalDate fittedOn, List<Part> parts) {}
}
