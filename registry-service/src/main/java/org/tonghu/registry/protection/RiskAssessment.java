package org.tonghu.registry.protection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How great the danger is (评估), by whom, and when it is looked at again. */
public record RiskAssessment(
        LocalDate on, String by, Grade grade, String findings, @Nullable LocalDate againOn) {

    /** Grades of risk. */
    public enum Grade {
        LOW,
        MEDIUM,
        HIGH
    }
}
