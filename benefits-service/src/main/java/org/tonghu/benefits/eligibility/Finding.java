package org.tonghu.benefits.eligibility;

import java.util.List;

/** What a condition came to, and every reason it rests on. */
public record Finding(Outcome outcome, List<Reason> reasons) {

    public Finding {
        reasons = List.copyOf(reasons);
    }

    public boolean met() {
        return outcome == Outcome.MET;
    }

    /** All must hold: the worst decides, and the reasons are those of the parts that decided it. */
    static Finding all(List<Finding> parts) {
        var worst =
                parts.stream().map(Finding::outcome).max(Outcome::compareTo).orElse(Outcome.MET);
        return of(worst, parts, worst == Outcome.MET ? Outcome.MET : Outcome.UNDECIDED);
    }

    /** One that holds is enough: the best decides. */
    static Finding any(List<Finding> parts) {
        var best =
                parts.stream()
                        .map(Finding::outcome)
                        .min(Outcome::compareTo)
                        .orElse(Outcome.NOT_MET);
        return of(best, parts, best);
    }

    private static Finding of(Outcome outcome, List<Finding> parts, Outcome from) {
        var reasons =
                parts.stream()
                        .filter(part ->
                                outcome == Outcome.MET
                                        ? part.met()
                                        : part.outcome().compareTo(from) >= 0)
                        .flatMap(part -> part.reasons().stream())
                        .toList();
        return new Finding(outcome, reasons);
    }
}
