package org.tonghu.training.course.store;

import java.util.List;
import java.util.Set;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.tonghu.starter.store.Stored;
import org.tonghu.training.course.Course;
import org.tonghu.training.course.Course.Outline;
import org.tonghu.training.post.StaffRole;

/** A course as it is stored. */
record CourseDocument(
        @BsonId String id,
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
        boolean offered)
        implements Stored {

    static CourseDocument of(Course course) {
        var outline = course.outline();
        return new CourseDocument(
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

    Course course() {
        var outline =
                new Outline(
                        code,
                        title,
                        kind,
                        level,
                        Set.copyOf(roles),
                        hours,
                        assessed,
                        validityMonths);
        return new Course(new Course.Id(id), revision, owner, outline, offered, List.of());
    }
}
