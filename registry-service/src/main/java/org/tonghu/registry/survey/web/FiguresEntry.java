package org.tonghu.registry.survey.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.survey.Figures;

/**
 * Figures of a village, every line.
 *
 * @param reason why they differ from those before; needed where they do
 */
record FiguresEntry(
        @NotNull @Min(0) @Max(1_000_000) Long leftBehindChildren,
        @NotNull @Min(0) @Max(1_000_000) Long childrenInDifficulty,
        @NotNull @Min(0) @Max(1_000_000) Long deFactoUnattended,
        @NotNull @Min(0) @Max(1_000_000) Long orphansAndFoundlings,
        @NotNull @Min(0) @Max(1_000_000) Long leftBehindWomen,
        @NotNull @Min(0) @Max(1_000_000) Long other,
        @NotNull @Min(0) @Max(1_000_000) Long leftBehindAndInDifficulty,
        @Nullable @Size(min = 2, max = 500) String reason) {

    Figures figures() {
        return new Figures(
                leftBehindChildren,
                childrenInDifficulty,
                deFactoUnattended,
                orphansAndFoundlings,
                leftBehindWomen,
                other,
                leftBehindAndInDifficulty);
    }
}
