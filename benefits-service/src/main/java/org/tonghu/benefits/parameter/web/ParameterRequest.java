package org.tonghu.benefits.parameter.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tonghu.benefits.eligibility.ParameterName;
import org.tonghu.benefits.parameter.Parameter;
import org.tonghu.starter.domain.Yuan;

/**
 * @param value yuan
 * @param example true for amounts of no document, for trying the platform out
 */
record ParameterRequest(
        @NotNull ParameterName name,
        @NotNull @Pattern(regexp = "ZZ-[A-Z0-9]{2,20}") String unit,
        @NotNull Yuan value,
        @NotNull LocalDate effectiveFrom,
        @NotBlank @Size(max = 200) String reference,
        @Nullable LocalDate lastChecked,
        boolean example) {

    Parameter parameter(LocalDate today, String setBy) {
        return new Parameter(
                Parameter.idOf(name, unit, effectiveFrom, today),
                name,
                unit,
                value.value(),
                effectiveFrom,
                today,
                reference,
                lastChecked,
                setBy,
                example);
    }
}
