package org.tonghu.training.session;

import org.tonghu.training.person.Person;

/** One line of a sign-in sheet: who attended how many class hours of a half-day. */
public record Attendance(Person.Id person, HalfDay halfDay, int hours) {

    /**
     * @throws org.tonghu.starter.domain.Refused outside the timetable, and for more hours than the
     *     half-day has
     */
    void mustFit(Timetable timetable) {
        int most =
                timetable
                        .hoursOn(halfDay)
                        .orElseThrow(() ->
                                SessionGround.ATTENDANCE_OUTSIDE_SESSION.refused(
                                        halfDay.day(), halfDay.part()));
        if (hours > most) {
            throw SessionGround.HOURS_OVER_THE_DAYS.refused(hours, most);
        }
    }
}
