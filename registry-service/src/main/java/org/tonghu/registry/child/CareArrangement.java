package org.tonghu.registry.child;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where the child is cared for from a day on, until the next arrangement begins.
 *
 * @param institution code of the institution; null in a family
 * @param transfer the transfer that brought it about; null for what was registered
 */
public record CareArrangement(
        Care care, @Nullable String institution, LocalDate from, @Nullable String transfer) {

    public enum Care {
        FAMILY,
        INSTITUTION
    }
}
