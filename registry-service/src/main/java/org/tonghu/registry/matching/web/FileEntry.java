package org.tonghu.registry.matching.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.YearMonth;
import org.tonghu.registry.matching.ListKind;

/** What a file holds; its columns are headed as {@code list-kinds} says. */
record FileEntry(
        @NotNull ListKind kind,
        @NotNull YearMonth month,
        @NotNull @Pattern(regexp = "[A-Z0-9-]{3,40}") String unit) {}
