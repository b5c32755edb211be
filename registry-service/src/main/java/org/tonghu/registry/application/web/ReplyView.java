package org.tonghu.registry.application.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.application.Course;
import org.tonghu.registry.application.Reply;

/** How the result was told to the applicant. */
record ReplyView(LocalDate on, String by, Reply.Way way) {

    static @Nullable ReplyView of(Course course) {
        var it = course.reply();
        return it == null ? null : new ReplyView(it.on(), it.by(), it.way());
    }
}
