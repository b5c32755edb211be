package org.tonghu.registry.delegatedcare;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody is entrusted with a child.
 *
 * @param leftBehindSince null for a child that is not left behind now
 * @param lastCovered last day on which a confirmation holds; null where there never was one
 */
public record Cover(@Nullable LocalDate leftBehindSince, @Nullable LocalDate lastCovered) {

    public static Cover of(@Nullable LocalDate leftBehindSince, Collection<Confirmation> signed) {
        return new Cover(
                leftBehindSince,
                signed.stream()
                        .map(Confirmation::lastDay)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    /**
     * First day on which the child is left behind with nobody entrusted; null for one that is not
     * left behind. A confirmation is signed on or before the day it is entered, so that the one
     * which lasts longest covers every day from today on that any covers.
     */
    public @Nullable LocalDate openFrom() {
        if (leftBehindSince == null || lastCovered == null) {
            return leftBehindSince;
        }
        var after = lastCovered.plusDays(1);
        return after.isAfter(leftBehindSince) ? after : leftBehindSince;
    }
}
