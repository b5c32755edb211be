package org.tonghu.training.qualification;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tonghu.training.course.Course;
import org.tonghu.training.post.StaffRole;

/**
 * A course that a person took part in.
 *
 * @param on day of the result; for a session without one yet, its last day
 * @param validityMonths how long a pass counts; null: it does not expire
 */
public record Training(
        Course.Id course,
        Course.Kind kind,
        Set<StaffRole> roles,
        LocalDate on,
        Came came,
        @Nullable Integer validityMonths) {

    /** How the person came out of it. */
    public enum Came {
        PASSED,
        FAILED,
        /** Attended, and no result was recorded. */
        WITHOUT_RESULT
    }

    public Training {
        roles = Set.copyOf(roles);
    }

    /** First day on which a pass no longer counts; null if it never expires. */
    public @Nullable LocalDate expiresOn() {
        return validityMonths == null ? null : on.plusMonths(validityMonths);
    }
}
