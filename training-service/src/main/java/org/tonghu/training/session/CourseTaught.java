package org.tonghu.training.session;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tonghu.training.course.Course;
import org.tonghu.training.post.StaffRole;

/** What a session teaches, as the catalogue said when it was planned. */
public record CourseTaught(
        Course.Id id,
        long revision,
        String title,
        Course.Kind kind,
        Course.Level level,
        Set<StaffRole> roles,
        int hours,
        boolean assessed,
        @Nullable Integer validityMonths) {

    public CourseTaught {
        roles = Set.copyOf(roles);
    }

    /**
     * @throws org.tonghu.starter.domain.Refused for a course that is withdrawn
     */
    static CourseTaught of(Course course) {
        var outline = course.outline();
        if (!course.offered()) {
            throw SessionGround.COURSE_WITHDRAWN.refused(outline.code());
        }
        return new CourseTaught(
                course.id(),
                course.revision(),
                outline.title(),
                outline.kind(),
                outline.level(),
                outline.roles(),
                outline.hours(),
                outline.assessed(),
                outline.validityMonths());
    }
}
