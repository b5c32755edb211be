package org.tonghu.training.session.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.training.course.Course;
import org.tonghu.training.post.StaffRole;
import org.tonghu.training.session.CourseTaught;
import org.tonghu.training.session.Session;

/**
 * A session as shown, without its participants.
 *
 * @param enrolled number of participants, those out of the caller's sight included
 */
record SessionAnswer(
        String id,
        long revision,
        CourseBody course,
        LocalDate firstDay,
        LocalDate lastDay,
        PlanBody plan,
        boolean online,
        int enrolled) {

    record CourseBody(
            String id,
            long revision,
            String title,
            Course.Kind kind,
            Course.Level level,
            List<StaffRole> roles,
            int hours,
            boolean assessed,
            @Nullable Integer validityMonths) {

        static CourseBody of(CourseTaught course) {
            return new CourseBody(
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
    }

    static SessionAnswer of(Session session) {
        var timetable = session.plan().timetable();
        return new SessionAnswer(
                session.id().value(),
                session.revision(),
                CourseBody.of(session.course()),
                timetable.firstDay(),
                timetable.lastDay(),
                PlanBody.of(session.plan()),
                session.plan().online(),
                session.participants().size());
    }
}
