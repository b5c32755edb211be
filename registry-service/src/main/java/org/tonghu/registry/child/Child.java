package org.tonghu.registry.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.classification.ClassifyChild;
import org.tonghu.starter.domain.Event;
import org.tonghu.starter.domain.Refused;

/**
 * A child known to the register. Every change of what is known decides the categories anew in the
 * same step.
 *
 * @param registrationNumber the system's own number, for children with and without a citizen ID
 * @param care arrangements by their first day, at least one
 * @param sealedHealth whether the child lives with HIV, encrypted; never part of an answer to
 *     people
 * @param departure null while the child is looked after
 */
public record Child(
        String id,
        long revision,
        String registrationNumber,
        LocalDate registeredOn,
        Identity identity,
        FamilyFacts facts,
        List<CareArrangement> care,
        Dossier dossier,
        String sealedHealth,
        @Nullable Departure departure) {

    public Child {
        care = care.stream().sorted(Comparator.comparing(CareArrangement::from)).toList();
    }

    /** A child entered today. */
    public static Change register(
            String id,
            LocalDate today,
            Identity identity,
            FamilyFacts facts,
            CareArrangement care,
            String sealedHealth,
            ClassifyChild classify) {
        var dossier = Dossier.opened(facts.on(today, identity.birthDate()), classify);
        var number = RegistrationNumber.of(id, today);
        var child =
                new Child(
                        id,
                        0,
                        number,
                        today,
                        identity,
                        facts,
                        List.of(care),
                        dossier,
                        sealedHealth,
                        null);
        return new Change(child, List.of(Event.of("child.registered"), child.classified()));
    }

    public Change correct(
            Identity newIdentity, FamilyFacts newFacts, LocalDate today, ClassifyChild classify) {
        mustBeHere();
        var fields = ChangedFields.between(this, newIdentity, newFacts);
        if (fields.isEmpty()) {
            return new Change(this, List.of());
        }
        var judged = newFacts.on(today, newIdentity.birthDate());
        var corrected = as(newIdentity, newFacts, dossier.corrected(judged, classify), departure);
        var event = new Event("child.corrected", fields, Map.of());
        return new Change(corrected, eventsOf(event, corrected));
    }

    /** Decides for the days that have come since the last decision; no events where none has. */
    public Change upTo(LocalDate today, ClassifyChild classify) {
        if (departure != null) {
            return new Change(this, List.of());
        }
        var child = as(identity, facts, dossier.upTo(today, classify), null);
        var decided = child.dossier.decisions().size() > dossier.decisions().size();
        return new Change(child, decided ? List.of(child.classified()) : List.of());
    }

    /**
     * A transfer has brought the child elsewhere. The same transfer told again changes nothing.
     *
     * @throws Refused if the transfer was told with another content, or begins before the present
     *     arrangement
     */
    public Change arrange(CareArrangement next) {
        if (care.contains(next)) {
            return new Change(this, List.of());
        }
        if (care.stream().anyMatch(it -> Objects.equals(it.transfer(), next.transfer()))) {
            throw CareRefusals.toldOtherwise();
        }
        if (next.from().isBefore(care.getLast().from())) {
            throw CareRefusals.beforeThePresentOne(next.from());
        }
        var all = new ArrayList<>(care);
        all.add(next);
        var child = with(revision, all, sealedHealth);
        var event = Event.of("child.care-changed", Map.of("from", next.from().toString()));
        return new Change(child, List.of(event));
    }

    /** The arrangement in force on the day: the latest that has begun, or the first one. */
    public CareArrangement careOn(LocalDate day) {
        return care.stream()
                .filter(it -> !it.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseGet(care::getFirst);
    }

    /** First day after today on which categories or care may change by time alone; null if none. */
    public @Nullable LocalDate dueAfter(LocalDate today) {
        if (departure != null) {
            return null;
        }
        var moves = care.stream().map(CareArrangement::from).filter(it -> it.isAfter(today));
        return Stream.concat(Stream.ofNullable(dossier.validUntil()), moves)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    public Change sealHealth(String sealed) {
        return new Change(
                with(revision, care, sealed), List.of(Event.of("child.corrected", "sealedHealth")));
    }

    /**
     * @throws Refused if the child has left already
     */
    public Change depart(Departure leaving, LocalDate today, ClassifyChild classify) {
        mustBeHere();
        var closed = dossier.upTo(today, classify).closed(leaving.on());
        var child = as(identity, facts, closed, leaving);
        return new Change(child, List.of(Event.of("child.corrected", "departure")));
    }

    /**
     * The adoption is registered: rights end with its month, the place in an institution on its
     * day, and the record is sealed, all in one change.
     *
     * @throws Refused if the child has left already
     */
    public Change adopt(LocalDate on, LocalDate today, ClassifyChild classify) {
        mustBeHere();
        var adopted = facts.adopted(on);
        var judged = adopted.on(today, identity.birthDate());
        var closed = dossier.upTo(today, classify).closed(on).corrected(judged, classify);
        var leaving = new Departure(on, Departure.Reason.ADOPTED);
        var child =
                as(identity, adopted, closed, leaving).with(revision, careUntil(on), sealedHealth);
        var event = new Event("child.corrected", List.of("adoptedOn", "departure"), Map.of());
        return new Change(child, List.of(event, Event.of("child.sealed")));
    }

    /** Whoever is adopted out of an institution lives in a family from that day. */
    private List<CareArrangement> careUntil(LocalDate day) {
        var last = care.getLast();
        if (last.care() == CareArrangement.Care.FAMILY || day.isBefore(last.from())) {
            return care;
        }
        var family = new CareArrangement(CareArrangement.Care.FAMILY, null, day, "adoption");
        return Stream.concat(care.stream(), Stream.of(family)).toList();
    }

    /** Out of everybody's sight but the keepers': the child was adopted. */
    public boolean isSealed() {
        return departure != null && departure.reason() == Departure.Reason.ADOPTED;
    }

    /** As it was at the revision that somebody read; saving it fails if it is no longer there. */
    public Child readAt(long revisionRead) {
        return with(revisionRead, care, sealedHealth);
    }

    private void mustBeHere() {
        if (departure != null) {
            throw CareRefusals.hasLeft(departure.on());
        }
    }

    private Child as(Identity who, FamilyFacts what, Dossier decided, @Nullable Departure left) {
        return new Child(
                id,
                revision,
                registrationNumber,
                registeredOn,
                who,
                what,
                care,
                decided,
                sealedHealth,
                left);
    }

    private Child with(long at, List<CareArrangement> arrangements, String health) {
        return new Child(
                id,
                at,
                registrationNumber,
                registeredOn,
                identity,
                facts,
                arrangements,
                dossier,
                health,
                departure);
    }

    private List<Event> eventsOf(Event first, Child after) {
        var before = dossier.current().classification();
        var now = after.dossier.current().classification();
        var same =
                before.ruleSet().equals(now.ruleSet())
                        && before.categories().equals(now.categories())
                        && before.undecided().equals(now.undecided())
                        && dossier.periods().equals(after.dossier.periods());
        return same ? List.of(first) : List.of(first, after.classified());
    }

    private Event classified() {
        var decision = dossier.current().classification();
        return Event.of(
                "child.classified",
                Map.of("ruleSet", decision.ruleSet(), "asOf", decision.asOf().toString()));
    }
}
