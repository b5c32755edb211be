package org.tonghu.benefits.eligibility.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tonghu.benefits.eligibility.SchoolStage;
import org.tonghu.benefits.eligibility.Schooling;
import org.tonghu.benefits.eligibility.Situation;

/**
 * The unbroken line of full-time stays in stages that keep the orphan allowance, from the 18th
 * birthday on. A stay joins the line when it begins within the bridging months of the end before
 * it; so does the first one when the birthday falls into such a gap, which counts from the school
 * left before it (or from the birthday where none is on file).
 */
record SchoolingSinceEighteen(List<Schooling> fullTime, LocalDate eighteenth, int bridgeMonths) {

    static SchoolingSinceEighteen of(Situation situation) {
        return new SchoolingSinceEighteen(
                situation.facts().fullTime(),
                situation.eighteenth(),
                situation.settings().bridgeMonths());
    }

    /**
     * Last day of the line; empty if the child was not enrolled at 18; the end of time if no end is
     * known.
     */
    Optional<LocalDate> end() {
        Optional<LocalDate> reached = enrolledAtEighteen();
        for (var stay : listed()) {
            var before = reached.orElseGet(this::leftSchool);
            if (stay.from().isAfter(eighteenth) && stay.follows(before, bridgeMonths)) {
                reached =
                        Optional.of(
                                reached.map(end -> later(end, stay.lastDay()))
                                        .orElse(stay.lastDay()));
            }
        }
        return reached;
    }

    private Optional<LocalDate> enrolledAtEighteen() {
        return listed().stream()
                .filter(stay -> stay.covers(eighteenth))
                .map(Schooling::lastDay)
                .max(Comparator.naturalOrder());
    }

    private LocalDate leftSchool() {
        return fullTime.stream()
                .filter(stay -> !stay.from().isAfter(eighteenth))
                .map(Schooling::lastDay)
                .max(Comparator.naturalOrder())
                .filter(end -> end.isBefore(eighteenth))
                .orElse(eighteenth);
    }

    private List<Schooling> listed() {
        return fullTime.stream()
                .filter(stay -> SchoolStage.keepingTheAllowance().contains(stay.stage()))
                .toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
