package org.tonghu.training.session.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.tonghu.starter.store.Stored;
import org.tonghu.training.course.Course;
import org.tonghu.training.post.StaffRole;
import org.tonghu.training.session.CourseTaught;
import org.tonghu.training.session.HalfDay;
import org.tonghu.training.session.Participants;
import org.tonghu.training.session.Plan;
import org.tonghu.training.session.Session;
import org.tonghu.training.session.Timetable;

/**
 * A session as it is stored, participants inside.
 *
 * @param certificates numbers of all certificates given, unique over all sessions; null while there
 *     is none
 */
record SessionDocument(
        @BsonId String id,
        long revision,
        CourseEntry course,
        String organiser,
        Course.Level organiserLevel,
        List<String> invited,
        @Nullable String venue,
        int capacity,
        List<MeetingEntry> timetable,
        LocalDate firstDay,
        LocalDate lastDay,
        List<ParticipantEntry> participants,
        @Nullable List<String> certificates,
        List<String> visibleTo)
        implements Stored {

    record MeetingEntry(LocalDate day, HalfDay.Part part, int hours) {}

    record CourseEntry(
            String id,
            long revision,
            String title,
            Course.Kind kind,
            Course.Level level,
            List<StaffRole> roles,
            int hours,
            boolean assessed,
            @Nullable Integer validityMonths) {

        static CourseEntry of(CourseTaught course) {
            return new CourseEntry(
                    course.id().value(),
                    course.revision(),
                    course.title(),
                    course.kind(),
                    course.level(),
                    course.roles().stream().sorted().toList(),
                    course.hours(),
                    course.assessed(),
                    course.validityMonths());
        }

        CourseTaught course() {
            return new CourseTaught(
                    new Course.Id(id),
                    revision,
                    title,
                    kind,
                    level,
                    Set.copyOf(roles),
                    hours,
                    assessed,
                    validityMonths);
        }
    }

    static SessionDocument of(Session session, List<String> visibleTo) {
        var plan = session.plan();
        var certificates = session.participants().certificates();
        return new SessionDocument(
                session.id().value(),
                session.revision(),
                CourseEntry.of(session.course()),
                plan.organiser(),
                plan.organiserLevel(),
                plan.invited().stream().sorted().toList(),
                plan.venue(),
                plan.capacity(),
                plan.timetable().meetings().stream().map(SessionDocument::entry).toList(),
                plan.timetable().firstDay(),
                plan.timetable().lastDay(),
                session.participants().inOrder().stream().map(ParticipantEntry::of).toList(),
                certificates.isEmpty() ? null : certificates,
                visibleTo);
    }

    Session session() {
        var meetings =
                timetable.stream()
                        .map(each ->
                                new Timetable.Meeting(new HalfDay(each.day, each.part), each.hours))
                        .toList();
        return new Session(
                new Session.Id(id),
                revision,
                course.course(),
                new Plan(
                        organiser,
                        organiserLevel,
                        Set.copyOf(invited),
                        venue,
                        capacity,
                        new Timetable(meetings)),
                Participants.of(participants.stream().map(ParticipantEntry::participant).toList()),
                List.of());
    }

    private static MeetingEntry entry(Timetable.Meeting meeting) {
        return new MeetingEntry(meeting.halfDay().day(), meeting.halfDay().part(), meeting.hours());
    }
}
