package org.tonghu.registry.child.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.CareArrangement;
import org.tonghu.registry.child.CategoryPeriod;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.child.Decision;
import org.tonghu.registry.child.Departure;
import org.tonghu.registry.child.Dossier;
import org.tonghu.registry.child.KnownFacts;

/**
 * The day on which a child is looked at, and the day whose knowledge is asked.
 *
 * @param asOf null: now, with all that lies ahead
 */
record Moment(@Nullable LocalDate asOf, LocalDate knownOn) {

    KnownFacts facts(Child child) {
        return child.known().on(asOf == null ? LocalDate.MAX : asOf, knownOn);
    }

    Decision decision(Child child) {
        var dossier = dossier(child);
        return asOf == null ? dossier.current() : dossier.on(asOf);
    }

    List<CategoryPeriod> periods(Child child) {
        return dossier(child).periods().stream()
                .filter(it -> asOf == null || !it.from().isAfter(asOf))
                .map(it ->
                        it.to() != null && asOf != null && it.to().isAfter(asOf)
                                ? new CategoryPeriod(it.category(), it.from(), null)
                                : it)
                .toList();
    }

    List<CareArrangement> care(List<CareArrangement> known) {
        var begun = known.stream().filter(it -> asOf == null || !it.from().isAfter(asOf)).toList();
        return begun.isEmpty() ? known.subList(0, 1) : begun;
    }

    @Nullable Departure departure(Child child) {
        var left = child.departure();
        if (left == null || !left.isKnownOn(knownOn)) {
            return null;
        }
        return asOf == null || !left.on().isAfter(asOf) ? left : null;
    }

    private Dossier dossier(Child child) {
        return child.dossier().asKnownOn(knownOn, child.departure());
    }
}
