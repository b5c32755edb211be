package org.tonghu.training.qualification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tonghu.starter.domain.Event;
import org.tonghu.training.person.Person;
import org.tonghu.training.post.StaffRole;

/**
 * What is kept of one person so that coverage of a city need not read every session again: the
 * history, how the person stands in each role served, and when that has to be looked at again.
 *
 * @param standings by role served on the day of the last review
 * @param reviewOn first day on which time alone may change a standing; null if none
 */
public record TrainingRecord(
        Person.Id person,
        long revision,
        History history,
        Map<StaffRole, Status> standings,
        @Nullable LocalDate reviewOn,
        List<Event> unpublished) {

    public TrainingRecord {
        standings = Map.copyOf(standings);
    }

    public static TrainingRecord blank(Person.Id person) {
        return new TrainingRecord(person, 0, History.NONE, Map.of(), null, List.of());
    }

    /**
     * Looks at the history anew on a day. Who qualified and serves on, but no longer qualifies, has
     * lapsed: the event makes others look at that person's work.
     */
    public TrainingRecord review(History now, LocalDate today, AssessQualification assess) {
        var next = new EnumMap<StaffRole, Status>(StaffRole.class);
        var events = new ArrayList<Event>();
        LocalDate review = null;
        for (var role : StaffRole.values()) {
            var judgement = assess.judge(role, today, now);
            review = earlier(review, judgement.validUntil());
            if (!judgement.serving()) continue;
            next.put(role, judgement.status());
            if (hasLapsed(role, judgement.status())) events.add(lapsed(judgement));
        }
        return new TrainingRecord(person, revision, now, next, review, events);
    }

    /** Nothing to store: the same history, standings and day of review. */
    public boolean saysTheSameAs(TrainingRecord other) {
        return history.equals(other.history)
                && standings.equals(other.standings)
                && Objects.equals(reviewOn, other.reviewOn);
    }

    private boolean hasLapsed(StaffRole role, Status now) {
        var before = standings.get(role);
        return before != null
                && before.qualifies()
                && (now == Status.OVERDUE || now == Status.NOT_QUALIFIED);
    }

    private Event lapsed(Judgement judgement) {
        return Event.of(
                "qualification.lapsed",
                Map.of(
                        "person", person.value(),
                        "role", judgement.role().name(),
                        "status", judgement.status().name(),
                        "reason", judgement.decisive().ground().name(),
                        "on", judgement.asOf().toString()));
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null) return other;
        return other == null || one.isBefore(other) ? one : other;
    }
}
