package org.tonghu.registry.child;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tonghu.registry.classification.ClassifyChild;
import org.tonghu.starter.domain.Event;

/** Adds what somebody tells to what is known, and decides for all days since which it is so. */
final class Telling {

    private Telling() {}

    static Child told(Child child, Set<FactGroup> about, Correction told, ClassifyChild classify) {
        var source = told.source();
        var statement = new Statement(about, told.identity(), told.facts(), child.care(), source);
        var all = child.known().and(statement);
        var now = all.on(source.knownSince());
        return new Child(
                child.id(),
                child.revision(),
                child.registrationNumber(),
                child.registeredOn(),
                now.identity(),
                now.facts(),
                child.care(),
                decided(child, all, source, classify),
                child.sealedHealth(),
                child.standing(),
                all);
    }

    /** The register decides from the day of registration on, whatever is known of earlier days. */
    private static Dossier decided(
            Child child, Known known, Source source, ClassifyChild classify) {
        var registered = child.registeredOn();
        var first = source.validFrom().isBefore(registered) ? registered : source.validFrom();
        var today = source.knownSince();
        var days = new Days(first, known.changesAfter(first), today, today);
        return child.dossier().redone(days, day -> known.on(day).judgedOn(day), classify);
    }

    static Change cared(Child child, CareList next, LocalDate from, Source source) {
        var about = Set.of(FactGroup.CARE);
        var care = next.arrangements();
        var told = new Statement(about, child.identity(), child.facts(), care, source);
        var changed =
                child.with(child.revision(), care, child.sealedHealth(), child.known().and(told));
        var event = Event.of("child.care-changed", Map.of("from", from.toString()));
        return new Change(changed, List.of(event));
    }
}
