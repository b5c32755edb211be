package org.tonghu.registry.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.classification.Category;

/**
 * Periods of categories that follow from decisions told one after the other. A decision for a day
 * gone by takes the place of all that was decided from that day on.
 */
final class Periods {

    private Periods() {}

    static List<CategoryPeriod> of(List<Decision> decisions, List<Absence> absences) {
        List<CategoryPeriod> periods = List.of();
        for (var decision : decisions) {
            var day = decision.asOf();
            var holding = decision.classification().categories();
            periods = begun(holding, ended(holding, upTo(day, periods), day), day);
        }
        for (var absence : absences) {
            periods = without(absence, periods);
        }
        return periods;
    }

    /** As if nothing were decided from that day on. */
    private static List<CategoryPeriod> upTo(LocalDate day, List<CategoryPeriod> periods) {
        return periods.stream()
                .filter(it -> it.from().isBefore(day))
                .map(it -> it.to() != null && it.to().isAfter(day) ? it.endingOn(null) : it)
                .toList();
    }

    private static List<CategoryPeriod> ended(
            List<Category> holding, List<CategoryPeriod> periods, LocalDate day) {
        return periods.stream()
                .map(it -> it.isOpen() && !holding.contains(it.category()) ? it.endingOn(day) : it)
                .toList();
    }

    /** A category that holds again on the very day it ended goes on as if it had not ended. */
    private static List<CategoryPeriod> begun(
            List<Category> holding, List<CategoryPeriod> before, LocalDate day) {
        var after = new ArrayList<>(before);
        for (var category : holding) {
            var same = before.stream().filter(it -> it.category() == category).toList();
            if (same.stream().anyMatch(CategoryPeriod::isOpen)) {
                continue;
            }
            var interrupted = same.stream().filter(it -> day.equals(it.to())).findFirst();
            interrupted.ifPresent(it -> after.set(after.indexOf(it), it.endingOn(null)));
            if (interrupted.isEmpty()) {
                after.add(new CategoryPeriod(category, day, null));
            }
        }
        return after;
    }

    /** No period lasts into an absence; one that began before goes on after it. */
    private static List<CategoryPeriod> without(Absence absence, List<CategoryPeriod> periods) {
        var left = new ArrayList<CategoryPeriod>();
        for (var period : periods) {
            var begin = period.from();
            var end = period.to();
            if (begin.isBefore(absence.from())) {
                left.add(period.endingOn(earlier(end, absence.from())));
            }
            var back = absence.to();
            if (back != null && (end == null || end.isAfter(back))) {
                var again = begin.isAfter(back) ? begin : back;
                left.add(new CategoryPeriod(period.category(), again, end));
            }
        }
        return List.copyOf(left);
    }

    private static LocalDate earlier(@Nullable LocalDate one, LocalDate other) {
        return one != null && one.isBefore(other) ? one : other;
    }
}
