package org.tonghu.training.course.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.training.course.Course;
import org.tonghu.training.post.StaffRole;

/** A course as shown. */
record CourseAnswer(
        String id,
        long revision,
        String owner,
        String code,
        String title,
        Course.Kind kind,
        Course.Level level,
        List<StaffRole> roles,
        int hours,
        boolean assessed,
        @Nullable Integer validityMonths,
        boolean offered) {

    static CourseAnswer of(Course course) {
        var outline = course.outline();
        return new CourseAnswer(
                course.id().value(),
                course.revision(),
                course.owner(),
                outline.code(),
                outline.title(),
                outline.kind(),
                outline.level(),
                outline.roles().stream().sorted().toList(),
                outline.hours(),
                outline.assessed(),
                outline.validityMonths(),
                course.offered());
    }
}
