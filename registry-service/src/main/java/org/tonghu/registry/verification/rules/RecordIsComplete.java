package org.tonghu.registry.verification.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.classification.ParentStatus;

/** How much of what the survey asks is filled in, and what is missing. */
public final class RecordIsComplete {

    private static final int SCHOOL_AGE = 6;

    private RecordIsComplete() {}

    /** A member and whether it is there. */
    private record Part(String name, boolean there) {}

    /** 0 to 100. */
    public static int score(Child child, LocalDate today) {
        var parts = parts(child, today);
        return (int) (100 * parts.stream().filter(Part::there).count() / parts.size());
    }

    /** Names of members that are missing. */
    public static List<String> missing(Child child, LocalDate today) {
        return parts(child, today).stream().filter(it -> !it.there).map(Part::name).toList();
    }

    private static List<Part> parts(Child child, LocalDate today) {
        var identity = child.identity();
        var facts = child.facts();
        var parts = new ArrayList<Part>();
        parts.add(new Part("citizenId", identity.citizenId() != null));
        parts.add(new Part("ethnicGroup", identity.ethnicGroup() != null));
        parts.add(new Part("village", facts.residence().village() != null));
        parts.add(new Part("registeredAt", facts.registeredAt() != null));
        for (var parent : facts.parents()) {
            var known = parent.facts().status() != ParentStatus.ALIVE || parent.name() != null;
            parts.add(new Part("parents.name", known));
        }
        if (!identity.birthDate().plusYears(SCHOOL_AGE).isAfter(today)) {
            parts.add(new Part("schooling", !facts.schooling().isEmpty()));
        }
        return parts;
    }
}
