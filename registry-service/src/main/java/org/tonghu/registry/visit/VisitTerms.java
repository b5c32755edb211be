package org.tonghu.registry.visit;

import java.time.LocalDate;
import java.time.Period;

/** Intervals and terms: settings, for no national number is known. */
public interface VisitTerms {

    Period interval(RiskLevel level);

    /** Last day for the first visit to a child that became a priority child on that day. */
    LocalDate firstVisit(LocalDate since);

    /** Last day for help with that risk found on that day. */
    LocalDate help(RiskFlag flag, LocalDate on);
}
