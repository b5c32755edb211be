package org.tonghu.registry.visit.support;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.tonghu.registry.visit.RiskFlag;
import org.tonghu.registry.visit.RiskLevel;

/**
 * Intervals and terms of visits, as properties {@code tonghu.registry.visits.*}. No national or
 * city number is known (F-507): all are proposals (DEFAULT) for the city to confirm.
 *
 * @param normal interval for every child on file
 * @param elevated interval for priority children
 * @param high interval for priority children at high risk
 * @param firstVisitWorkingDays for the first visit to a new priority child
 */
@ConfigurationProperties("tonghu.registry.visits")
record VisitSettings(
        @DefaultValue("P1Y") Period normal,
        @DefaultValue("P3M") Period elevated,
        @DefaultValue("P1M") Period high,
        @DefaultValue("5") int firstVisitWorkingDays,
        @DefaultValue("P1M") Period guardianshipGuidance,
        @DefaultValue("P1M") Period backToSchool,
        @DefaultValue("P3M") Period householdRegistration,
        @DefaultValue("P1M") Period otherHelp) {

    Period interval(RiskLevel level) {
        return switch (level) {
            case NORMAL -> normal;
            case ELEVATED -> elevated;
            case HIGH -> high;
        };
    }

    Period help(RiskFlag flag) {
        return switch (flag) {
            case POOR_GUARDIANSHIP -> guardianshipGuidance;
            case OUT_OF_SCHOOL -> backToSchool;
            case NO_HOUSEHOLD_REGISTRATION -> householdRegistration;
            case OTHER -> otherHelp;
        };
    }
}
