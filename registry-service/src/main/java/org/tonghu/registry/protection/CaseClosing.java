package org.tonghu.registry.protection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The end of a case, and the look of another person at it.
 *
 * @param reviewedOn null until reviewed
 */
public record CaseClosing(
        LocalDate on,
        String by,
        String summary,
        @Nullable LocalDate reviewedOn,
        @Nullable String reviewedBy,
        @Nullable String review) {}
