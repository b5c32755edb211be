package org.tonghu.training.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tonghu.starter.domain.Event;
import org.tonghu.training.course.Course;
import org.tonghu.training.person.Person;

/**
 * A course held once, with who is enrolled, who was there and how each came out. A list of entries
 * is taken as a whole or not at all.
 */
public record Session(
        Id id,
        long revision,
        CourseTaught course,
        Plan plan,
        Participants participants,
        List<Event> unpublished) {

    public record Id(String value) {}

    /** The results of one list, by person. */
    public record Recorded(Person.Id person, Result result) {}

    public static Session planned(Id id, Course course, Plan plan) {
        var taught = CourseTaught.of(course);
        plan.mustTeach(taught);
        return new Session(
                id, 0, taught, plan, Participants.NONE, List.of(Event.of("session.planned")));
    }

    /** Another venue, other days, another capacity; what was attended stays possible. */
    public Session replan(Plan changed) {
        changed.mustTeach(course);
        participants.mustFit(changed);
        return with(changed, participants, List.of(Event.of("session.replanned", "plan")));
    }

    /** Who is enrolled already stays so; a session held before may be entered afterwards. */
    public Session enrol(List<Person.Id> people, LocalDate today) {
        var next = participants.enrol(people, today);
        if (next.size() > plan.capacity()) {
            throw SessionGround.CAPACITY_REACHED.refused(plan.capacity(), next.size());
        }
        var event =
                Event.of("session.enrolled", Map.of("participants", String.valueOf(next.size())));
        return next.size() == participants.size() ? this : with(plan, next, List.of(event));
    }

    public Session attend(List<Attendance> lines, LocalDate today) {
        for (var line : lines) {
            line.mustFit(plan.timetable());
            if (line.halfDay().day().isAfter(today)) {
                throw SessionGround.ATTENDANCE_BEFORE_THE_DAY.refused(line.halfDay().day());
            }
        }
        return with(
                plan,
                participants.attend(lines),
                List.of(Event.of("session.attendance-recorded", "attendance")));
    }

    public Session record(List<Recorded> results, LocalDate today) {
        results.forEach(each -> mustFit(each.result(), today));
        var events = results.stream().map(this::recorded).toList();
        return with(plan, participants.record(results), events);
    }

    private void mustFit(Result result, LocalDate today) {
        result.mustFit(course);
        if (result.on().isBefore(plan.timetable().firstDay())) {
            throw SessionGround.RESULT_BEFORE_SESSION.refused(
                    result.on(), plan.timetable().firstDay());
        }
        if (result.on().isAfter(today)) {
            throw SessionGround.RESULT_IN_THE_FUTURE.refused(result.on());
        }
    }

    private Event recorded(Recorded each) {
        return Event.of(
                "session.result-recorded",
                Map.of(
                        "person", each.person().value(),
                        "course", course.id().value(),
                        "outcome", each.result().outcome().name(),
                        "on", each.result().on().toString()));
    }

    private Session with(Plan plan, Participants participants, List<Event> events) {
        return new Session(id, revision, course, plan, participants, events);
    }
}
