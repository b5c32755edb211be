package org.tonghu.training.session;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * The half-days on which a session meets, in order, each with its class hours (学时). Never empty.
 */
public record Timetable(List<Meeting> meetings) {

    /**
     * @param hours class hours of the half-day, 1 or more
     */
    public record Meeting(HalfDay halfDay, int hours) {}

    public Timetable {
        var byHalfDay = new TreeMap<HalfDay, Meeting>();
        for (var meeting : meetings) {
            var halfDay = meeting.halfDay();
            if (byHalfDay.put(halfDay, meeting) != null) {
                throw SessionGround.HALF_DAY_TWICE.refused(halfDay.day(), halfDay.part());
            }
        }
        meetings = List.copyOf(byHalfDay.values());
    }

    public LocalDate firstDay() {
        return meetings.getFirst().halfDay().day();
    }

    public LocalDate lastDay() {
        return meetings.getLast().halfDay().day();
    }

    public int hours() {
        return meetings.stream().mapToInt(Meeting::hours).sum();
    }

    /** Empty for a half-day on which the session does not meet. */
    public OptionalInt hoursOn(HalfDay halfDay) {
        return meetings.stream()
                .filter(meeting -> meeting.halfDay().equals(halfDay))
                .mapToInt(Meeting::hours)
                .findFirst();
    }
}
