package org.tonghu.registry.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tonghu.registry.classification.ClassifyChild;
import org.tonghu.starter.domain.Event;

/** Taking a child out of the register (减员) and back into it. */
final class Leaving {

    private Leaving() {}

    static Change depart(Child child, Departure leaving, LocalDate today, ClassifyChild classify) {
        var closed = child.dossier().upTo(today, classify).closed(leaving.on());
        return new Change(
                child.as(closed, child.standing().left(leaving)),
                List.of(Event.of("child.corrected", "departure")));
    }

    /** Rights end with the month of the registration, the place in an institution on its day. */
    static Change adopt(Child child, LocalDate on, LocalDate today, ClassifyChild classify) {
        var evidence = Evidence.ADOPTION_CERTIFICATE;
        var source = new Source(on, null, today, "adoption-registration", evidence, null);
        var facts = child.facts().adopted(on);
        var about = Set.of(FactGroup.ADOPTION);
        var told = new Correction(child.identity(), facts, about, source);
        var adopted = Telling.told(child, about, told, classify);
        var leaving = new Departure(on, Departure.Reason.ADOPTED, today);
        var left = adopted.as(adopted.dossier().closed(on), child.standing().left(leaving));
        var event = new Event("child.corrected", List.of("adoptedOn", "departure"), Map.of());
        return new Change(inFamily(left, on), List.of(event, Event.of("child.sealed")));
    }

    /** Whoever is adopted out of an institution lives in a family from that day. */
    private static Child inFamily(Child child, LocalDate day) {
        var last = child.care().getLast();
        if (last.care() == CareArrangement.Care.FAMILY || day.isBefore(last.from())) {
            return child;
        }
        var care = new ArrayList<>(child.care());
        care.add(new CareArrangement(CareArrangement.Care.FAMILY, null, day, "adoption"));
        return child.with(child.revision(), care, child.sealedHealth(), child.known());
    }

    /** The other record stands for this one from now on, whose rights end today. */
    static Change join(Child child, String other, LocalDate today, ClassifyChild classify) {
        var here = child.departure() == null;
        var twice = new Departure(today, Departure.Reason.REGISTERED_TWICE, today);
        var dossier = here ? child.dossier().upTo(today, classify).closed(today) : child.dossier();
        var standing = here ? child.standing().left(twice) : child.standing();
        var event = Event.of("child.joined", Map.of("to", other));
        return new Change(child.as(dossier, standing.joined(other)), List.of(event));
    }

    /** It was another child after all: it never left. */
    static Change part(Child child, LocalDate today, ClassifyChild classify) {
        var left = child.departure();
        var apart = child.standing().joined(null);
        var event = Event.of("child.parted");
        if (left == null || left.reason() != Departure.Reason.REGISTERED_TWICE) {
            return new Change(child.as(child.dossier(), apart), List.of(event));
        }
        var dossier = child.dossier().reopened(left.on()).upTo(today, classify);
        var again = child.as(dossier, apart.left(null));
        return new Change(again, List.of(event, ChildEvents.classified(again)));
    }

    static Change reopen(
            Child child,
            LocalDate on,
            Departure.ReopeningReason why,
            LocalDate today,
            ClassifyChild classify) {
        var left = child.departure();
        if (child.standing().joinedTo() != null) {
            throw CareRefusals.joined(child.standing().joinedTo());
        }
        if (left == null) {
            throw CareRefusals.isHere();
        }
        if (on.isBefore(left.on())) {
            throw CareRefusals.backBeforeLeaving(left.on());
        }
        var dossier = child.dossier().reopened(on).upTo(today, classify);
        var again = child.as(dossier, child.standing().left(null));
        var event = Event.of("child.reopened", Map.of("on", on.toString(), "why", why.name()));
        return new Change(again, List.of(event, ChildEvents.classified(again)));
    }
}
