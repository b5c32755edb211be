package org.tonghu.registry.application;

import java.time.LocalDate;

/**
 * How applications are handled by the rules of a time; all periods in working days.
 *
 * @param from first day
 * @param verifyWithin from the day the application reached the home township
 * @param confirmWithin from verification
 * @param enterWithin from complete papers to entry, where another township accepts; 0: no such
 *     period
 * @param replyWithin from the decision to telling the applicant; 0: no such period
 * @param anyTownshipAccepts whether another township than that of the registration may accept
 */
public record Terms(
        LocalDate from,
        int verifyWithin,
        int confirmWithin,
        int enterWithin,
        int replyWithin,
        boolean anyTownshipAccepts) {}
