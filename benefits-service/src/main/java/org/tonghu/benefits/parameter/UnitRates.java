package org.tonghu.benefits.parameter;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tonghu.benefits.eligibility.ParameterName;
import org.tonghu.benefits.eligibility.Rate;
import org.tonghu.benefits.eligibility.Rates;

/**
 * The amounts of one unit. Of those begun by the day the latest holds; of two entries for the same
 * day the one known later. A unit's own amount goes before a national one.
 */
public record UnitRates(List<Parameter> parameters) implements Rates {

    private static final Comparator<Parameter> LATER =
            Comparator.comparing(
                            (Parameter parameter) -> !parameter.unit().equals(Parameter.NATIONAL))
                    .thenComparing(Parameter::effectiveFrom)
                    .thenComparing(Parameter::knownFrom);

    public UnitRates {
        parameters = List.copyOf(parameters);
    }

    @Override
    public Optional<Rate> find(ParameterName name, LocalDate day) {
        return parameters.stream()
                .filter(parameter -> parameter.name() == name)
                .filter(parameter -> !parameter.effectiveFrom().isAfter(day))
                .max(LATER)
                .map(Parameter::rate);
    }
}
