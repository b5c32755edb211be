package org.tonghu.registry.protection.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.protection.CaseKind;

/**
 * A case to open.
 *
 * @param report taken up; its child and place are the case's where none are given
 * @param members accounts that work on it besides whoever opens it
 */
record CaseRequest(
        @Nullable @Size(min = 1, max = 100) String report,
        @Nullable @Size(min = 1, max = 100) String child,
        @NotNull @Pattern(regexp = "\\d{9}|\\d{12}") String place,
        @NotNull CaseKind kind,
        @NotBlank @Size(max = 4000) String summary,
        @Size(max = 20) List<@NotBlank @Size(max = 100) String> members) {}
