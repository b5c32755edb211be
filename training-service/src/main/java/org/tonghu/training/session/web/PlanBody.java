package org.tonghu.training.session.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tonghu.training.course.Course;
import org.tonghu.training.session.HalfDay;
import org.tonghu.training.session.Plan;
import org.tonghu.training.session.Timetable;

/**
 * Where, when and for how many.
 *
 * @param invited further units and institutions that may enrol their people
 * @param venue absent: online
 */
record PlanBody(
        @NotBlank @Size(max = 40) String organiser,
        @Size(max = 100) List<@NotBlank @Size(max = 40) String> invited,
        @Nullable @Size(min = 1, max = 200) String venue,
        @NotNull @Min(1) @Max(5000) Integer capacity,
        @NotEmpty @Size(max = 120) List<@Valid Meeting> timetable) {

    /**
     * @param hours class hours (学时) of the half-day
     */
    record Meeting(
            @NotNull LocalDate day,
            @NotNull HalfDay.Part part,
            @NotNull @Min(1) @Max(8) Integer hours) {

        static Meeting of(Timetable.Meeting meeting) {
            return new Meeting(meeting.halfDay().day(), meeting.halfDay().part(), meeting.hours());
        }

        Timetable.Meeting meeting() {
            return new Timetable.Meeting(new HalfDay(day, part), hours);
        }
    }

    static PlanBody of(Plan plan) {
        return new PlanBody(
                plan.organiser(),
                plan.invited().stream().sorted().toList(),
                plan.venue(),
                plan.capacity(),
                plan.timetable().meetings().stream().map(Meeting::of).toList());
    }

    Plan plan(Course.Level organiserLevel) {
        var meetings = timetable.stream().map(Meeting::meeting).toList();
        return new Plan(
                organiser,
                organiserLevel,
                Set.copyOf(invited),
                venue,
                capacity,
                new Timetable(meetings));
    }
}
