package org.tonghu.training.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A certificate or degree that a person brought along; what this platform's courses give is in the
 * training record.
 *
 * @param number as printed; null where the paper has none
 * @param validThrough last day it is valid; null where it does not expire
 */
public record Credential(
        Kind kind,
        String title,
        @Nullable String number,
        LocalDate issuedOn,
        @Nullable LocalDate validThrough) {

    public enum Kind {
        SOCIAL_WORKER,
        TEACHER,
        NURSE,
        PHYSICIAN,
        REHABILITATION_THERAPIST,
        PSYCHOLOGICAL_COUNSELLOR,
        DEGREE,
        OTHER
    }

    public Credential {
        if (validThrough != null && validThrough.isBefore(issuedOn)) {
            throw PersonGround.CREDENTIAL_EXPIRES_BEFORE_ISSUE.refused(validThrough, issuedOn);
        }
    }
}
