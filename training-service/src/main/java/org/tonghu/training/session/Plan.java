package org.tonghu.training.session;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tonghu.training.course.Course;

/**
 * Where, when and for how many a session is held.
 *
 * @param organiser unit that holds it
 * @param organiserLevel level of that unit: counties hold no city courses (民发〔2019〕34号)
 * @param invited further units whose people may be enrolled by their own officers
 * @param venue place of meeting; null for an online session
 * @param capacity most people that may be enrolled
 */
public record Plan(
        String organiser,
        Course.Level organiserLevel,
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
        if (course.level() == Course.Level.CITY && organiserLevel == Course.Level.COUNTY) {
            throw SessionGround.LEVEL_ABOVE_ORGANISER.refused(organiser);
        }
        if (timetable.hours() < course.hours()) {
            throw SessionGround.TIMETABLE_SHORTER_THAN_COURSE.refused(
                    timetable.hours(), course.hours());
        }
    }
}
