package org.tonghu.benefits.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An amount in force.
 *
 * @param value yuan for the parameter's period
 * @param reference document that sets it
 */
public record Rate(
        ParameterName name, BigDecimal value, LocalDate effectiveFrom, String reference) {}
