package org.tonghu.training.qualification;

import java.time.LocalDate;
import java.util.Set;
import org.tonghu.training.course.Course;
import org.tonghu.training.policy.Basis;

/**
 * What the rules leave to be set, from a day on. No national number is known, so all of them are
 * proposals.
 *
 * @param initialCourseRequired nobody serves before passing the initial course of the role
 * @param roundYears calendar years within which another training is owed; 0: no round
 * @param roundKinds courses that count as a round
 * @param reference where the values come from
 * @param lastChecked day on which somebody last compared them with the source
 */
public record Parameters(
        LocalDate effectiveFrom,
        boolean initialCourseRequired,
        int roundYears,
        Set<Course.Kind> roundKinds,
        Basis basis,
        String reference,
        LocalDate lastChecked) {

    public Parameters {
        roundKinds = Set.copyOf(roundKinds);
        if (roundYears < 0) throw new IllegalArgumentException("roundYears below 0: " + roundYears);
    }
}
