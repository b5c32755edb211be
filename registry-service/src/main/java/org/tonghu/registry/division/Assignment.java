package org.tonghu.registry.division;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A division that a unit manages although the tree of codes says otherwise.
 *
 * @param from first day
 * @param to first day no longer; null: open
 * @param inferred concluded from data, confirmed by nobody
 */
public record Assignment(
        String division, String unit, LocalDate from, @Nullable LocalDate to, boolean inferred) {

    boolean isInForceOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }
}
