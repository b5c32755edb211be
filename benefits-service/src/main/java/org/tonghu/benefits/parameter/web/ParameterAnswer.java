package org.tonghu.benefits.parameter.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tonghu.benefits.eligibility.ParameterName;
import org.tonghu.benefits.eligibility.PayPeriod;
import org.tonghu.benefits.parameter.Parameter;
import org.tonghu.starter.domain.Yuan;

/**
 * @param period what the amount is for
 */
record ParameterAnswer(
        String id,
        ParameterName name,
        String unit,
        Yuan value,
        String currency,
        PayPeriod period,
        LocalDate effectiveFrom,
        LocalDate knownFrom,
        String reference,
        @Nullable LocalDate lastChecked,
        String setBy,
        boolean example) {

    static ParameterAnswer of(Parameter parameter) {
        return new ParameterAnswer(
                parameter.id(),
                parameter.name(),
                parameter.unit(),
                new Yuan(parameter.value()),
                "CNY",
                parameter.name().period(),
                parameter.effectiveFrom(),
                parameter.knownFrom(),
                parameter.reference(),
                parameter.lastChecked(),
                parameter.setBy(),
                parameter.example());
    }
}
