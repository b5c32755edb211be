package org.tonghu.training.qualification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tonghu.training.post.StaffRole;

/**
 * Days on which a person serves in a role, wherever.
 *
 * @param to last day, included; null while no end is known
 */
public record Term(StaffRole role, LocalDate from, @Nullable LocalDate to) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
