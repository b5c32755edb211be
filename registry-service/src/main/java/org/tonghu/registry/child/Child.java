package org.tonghu.registry.child;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * @param identity as it is now; as it was, see {@code known}
 * @param facts as they are now
 * @param care arrangements by their first day, at least one
 * @param sealedHealth whether the child lives with HIV, encrypted; never part of an answer to
 *     people
 * @param known everything ever told, by day and by day of knowledge
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
        Standing standing,
        Known known) {

    public Child {
        care = new CareList(care).arrangements();
    }

    /** A child entered on the day since which it is known. */
    public static Change register(
            String id,
            Source source,
            Identity identity,
            FamilyFacts facts,
            CareArrangement care,
            String sealedHealth,
            ClassifyChild classify) {
        var today = source.knownSince();
        var told = new Statement(FactGroup.all(), identity, facts, List.of(care), source);
        var child =
                new Child(
                        id,
                        0,
                        RegistrationNumber.of(id, today),
                        today,
                        identity,
                        facts,
                        List.of(care),
                        Dossier.opened(facts.on(today, identity.birthDate()), classify),
                        sealedHealth,
                        Standing.HERE,
                        new Known(List.of(told)));
        return new Change(
                child, List.of(Event.of("child.registered"), ChildEvents.classified(child)));
    }

    public @Nullable Departure departure() {
        return standing.departure();
    }

    /**
     * The place whose unit answers for the child: where it lives, unless it is agreed otherwise.
     */
    public String place() {
        var elsewhere = standing.responsibleAt();
        return elsewhere == null ? facts.residence().code() : elsewhere;
    }

    /**
     * Tells the child anew. Told for days gone by, the categories are decided again for all days
     * since.
     *
     * @throws Refused if the child has left
     */
    public Change correct(Correction correction, ClassifyChild classify) {
        mustBeHere();
        var about =
                correction.about().isEmpty()
                        ? ChangedFields.groups(this, correction)
                        : correction.about();
        if (about.isEmpty()) {
            return new Change(this, List.of());
        }
        var corrected = Telling.told(this, about, correction, classify);
        var fields = ChangedFields.names(about, this, correction);
        var event = new Event("child.corrected", fields, Map.of());
        return new Change(corrected, ChildEvents.after(event, this, corrected));
    }

    /**
     * Another unit answers for the child from now on.
     *
     * @param responsibleAt place of that unit; null: where the child lives
     * @throws Refused if the child has left
     */
    public Change move(
            Correction correction, @Nullable String responsibleAt, ClassifyChild classify) {
        mustBeHere();
        var about = Set.of(FactGroup.RESIDENCE, FactGroup.HOUSEHOLD);
        var told = Telling.told(this, about, correction, classify);
        var moved = told.as(told.dossier, standing.answeredForAt(responsibleAt));
        var event = Event.of("child.moved", "residence", "responsibleUnit");
        return new Change(moved, ChildEvents.after(event, this, moved));
    }

    /** Decides for the days that have come since the last decision; no events where none has. */
    public Change upTo(LocalDate today, ClassifyChild classify) {
        if (departure() != null) {
            return new Change(this, List.of());
        }
        var child = as(dossier.upTo(today, classify), standing);
        var decided = child.dossier.decisions().size() > dossier.decisions().size();
        return new Change(child, decided ? List.of(ChildEvents.classified(child)) : List.of());
    }

    /**
     * Somebody else cares for the child from a day on. The same transfer told again changes
     * nothing.
     *
     * @throws Refused if the transfer was told with another content, or begins before the present
     *     arrangement
     */
    public Change arrange(CareArrangement next, Source source) {
        return care.contains(next)
                ? new Change(this, List.of())
                : Telling.cared(this, new CareList(care).then(next), next.from(), source);
    }

    /**
     * The arrangement that begins on that day was entered wrongly.
     *
     * @throws Refused if there is none, a transfer brought it about, or the right one overlaps
     *     another; if the child has left
     */
    public Change correctCare(LocalDate wrong, CareArrangement right, Source source) {
        mustBeHere();
        var first = wrong.isBefore(right.from()) ? wrong : right.from();
        return Telling.cared(this, new CareList(care).corrected(wrong, right), first, source);
    }

    /** The arrangement in force on the day: the latest that has begun, or the first one. */
    public CareArrangement careOn(LocalDate day) {
        return new CareList(care).on(day);
    }

    /** First day after today on which categories or care may change by time alone; null if none. */
    public @Nullable LocalDate dueAfter(LocalDate today) {
        if (departure() != null) {
            return null;
        }
        var moves = care.stream().map(CareArrangement::from).filter(it -> it.isAfter(today));
        return Stream.concat(Stream.ofNullable(dossier.validUntil()), moves)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    public Change sealHealth(String sealed) {
        return new Change(
                with(revision, care, sealed, known),
                List.of(Event.of("child.corrected", "sealedHealth")));
    }

    /**
     * @throws Refused if the child has left already
     */
    public Change depart(Departure leaving, LocalDate today, ClassifyChild classify) {
        mustBeHere();
        return Leaving.depart(this, leaving, today, classify);
    }

    /**
     * The child is looked after again.
     *
     * @param on first day again; the day of leaving where it never left
     * @throws Refused if it has not left, or comes back before it left
     */
    public Change reopen(
            LocalDate on, Departure.ReopeningReason why, LocalDate today, ClassifyChild classify) {
        return Leaving.reopen(this, on, why, today, classify);
    }

    /**
     * The adoption is registered: rights end with its month, the place in an institution on its
     * day, and the record is sealed, all in one change.
     *
     * @throws Refused if the child has left already
     */
    public Change adopt(LocalDate on, LocalDate today, ClassifyChild classify) {
        mustBeHere();
        return Leaving.adopt(this, on, today, classify);
    }

    /** Out of everybody's sight but the keepers': the child was adopted. */
    public boolean isSealed() {
        var left = departure();
        return left != null && left.reason() == Departure.Reason.ADOPTED;
    }

    /** Found to be the same child as another record, which stands for both from now on. */
    public Change join(String other, LocalDate today, ClassifyChild classify) {
        return Leaving.join(this, other, today, classify);
    }

    /** Found to be another child after all. */
    public Change part(LocalDate today, ClassifyChild classify) {
        return Leaving.part(this, today, classify);
    }

    public boolean isJoined() {
        return standing.joinedTo() != null;
    }

    /** As it was at the revision that somebody read; saving it fails if it is no longer there. */
    public Child readAt(long revisionRead) {
        return with(revisionRead, care, sealedHealth, known);
    }

    private void mustBeHere() {
        if (standing.joinedTo() != null) {
            throw CareRefusals.joined(standing.joinedTo());
        }
        if (departure() != null) {
            throw CareRefusals.hasLeft(departure().on());
        }
    }

    Child as(Dossier decided, Standing stands) {
        return new Child(
                id,
                revision,
                registrationNumber,
                registeredOn,
                identity,
                facts,
                care,
                decided,
                sealedHealth,
                stands,
                known);
    }

    Child with(long at, List<CareArrangement> arranged, String health, Known all) {
        return new Child(
                id,
                at,
                registrationNumber,
                registeredOn,
                identity,
                facts,
                arranged,
                dossier,
                health,
                standing,
                all);
    }
}
