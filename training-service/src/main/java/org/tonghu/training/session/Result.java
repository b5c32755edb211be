package org.tonghu.training.session;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a participant came out of a session, or of a repeated assessment of it.
 *
 * @param certificate number of the certificate; only for an assessed course that was passed
 */
public record Result(Outcome outcome, LocalDate on, @Nullable String certificate) {

    public enum Outcome {
        PASS,
        FAIL
    }

    /**
     * What the course allows: a certificate for a passed assessment only, no failure without an
     * assessment.
     */
    void mustFit(CourseTaught course) {
        if (outcome == Outcome.FAIL && !course.assessed()) {
            throw SessionGround.FAILED_WITHOUT_ASSESSMENT.refused();
        }
        if (certificate != null && outcome == Outcome.FAIL) {
            throw SessionGround.CERTIFICATE_NOT_PASSED.refused();
        }
        if (certificate != null && !course.assessed()) {
            throw SessionGround.CERTIFICATE_NOT_ASSESSED.refused();
        }
    }
}
