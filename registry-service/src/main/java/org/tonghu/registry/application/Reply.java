package org.tonghu.registry.application;

import java.time.LocalDate;

/** The result was told to the applicant. */
public record Reply(LocalDate on, String by, Way way) {

    public enum Way {
        IN_PERSON,
        LETTER,
        TELEPHONE,
        ELECTRONIC
    }
}
