package org.tonghu.training.session;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where, when and for how many a session is held.
 *
 * @param organiser unit that holds it
 * @param invited further units whose people may be enrolled by their own officers
 * @param venue place of meeting; null for an online session
 * @param capacity most people that may be enrolled
 */
public record Plan(
        String organiser,
        Set<String> invited,
        @Nullable String venue,
        int capacity,
        Timetable timetable) {

    public Plan {
        invited = Set.copyOf(invited);
    }

    public boolean online() {
        return venue == null;
    }

    void mustTeach(CourseTaught course) {
        if (timetable.hours() < course.hours()) {
            throw SessionGround.TIMETABLE_SHORTER_THAN_COURSE.refused(
                    timetable.hours(), course.hours());
        }
    }
}
