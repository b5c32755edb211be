package org.tonghu.training.qualification;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All versions of the parameters. A start is stored, the end is the next start; the first also
 * serves earlier days.
 */
public record ParameterVersions(List<Parameters> versions) {

    public ParameterVersions {
        if (versions.isEmpty())
            throw new IllegalArgumentException("no parameters of qualification are set");
        versions =
                versions.stream().sorted(Comparator.comparing(Parameters::effectiveFrom)).toList();
    }

    public Parameters inForceOn(LocalDate day) {
        return versions.stream()
                .filter(version -> !version.effectiveFrom().isAfter(day))
                .reduce((_, later) -> later)
                .orElseGet(versions::getFirst);
    }

    /** First day after this one from which other parameters are in force. */
    public Optional<LocalDate> changeAfter(LocalDate day) {
        return versions.stream()
                .skip(1)
                .map(Parameters::effectiveFrom)
                .filter(start -> start.isAfter(day))
                .findFirst();
    }
}
