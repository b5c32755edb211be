package org.tonghu.registry.child;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where the child is cared for from a day on, until the next arrangement begins.
 *
 * @param institution code of the institution; null in a family
 * @param foundThere the child was found in a private institution, which must not keep it
 * @param transfer the transfer that brought it about; null for what was registered
 */
public record CareArrangement(
        Care care,
        @Nullable String institution,
        LocalDate from,
        @Nullable String transfer,
        boolean foundThere) {

    public CareArrangement(
            Care care, @Nullable String institution, LocalDate from, @Nullable String transfer) {
        this(care, institution, from, transfer, false);
    }

    public enum Care {
        FAMILY,
        INSTITUTION
    }
}
