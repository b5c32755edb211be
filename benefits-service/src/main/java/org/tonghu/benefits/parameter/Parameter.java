package org.tonghu.benefits.parameter;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tonghu.benefits.eligibility.ParameterName;
import org.tonghu.benefits.eligibility.Rate;

/**
 * An amount that one unit pays from a day on, until the next one begins. Never changed: a
 * correction is another entry for the same day, known later.
 *
 * @param unit code of the unit it holds for; {@link #NATIONAL} for the whole country
 * @param value yuan for the parameter's period
 * @param knownFrom day it was entered; of two for the same day the one known later holds
 * @param reference document that sets it
 * @param lastChecked day somebody last compared it with the document
 * @param setBy who entered it
 * @param example not an amount of any document: for trying the platform out
 */
public record Parameter(
        String id,
        ParameterName name,
        String unit,
        BigDecimal value,
        LocalDate effectiveFrom,
        LocalDate knownFrom,
        String reference,
        @Nullable LocalDate lastChecked,
        String setBy,
        boolean example) {

    public static final String NATIONAL = "CN";

    /** One entry for a name, unit, first day and day of entry. */
    public static String idOf(
            ParameterName name, String unit, LocalDate effectiveFrom, LocalDate knownFrom) {
        return String.join(":", name.name(), unit, effectiveFrom.toString(), knownFrom.toString());
    }

    public Rate rate() {
        return new Rate(name, value, effectiveFrom, reference);
    }
}
