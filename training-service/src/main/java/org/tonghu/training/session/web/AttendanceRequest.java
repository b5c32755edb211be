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
import org.tonghu.training.person.Person;
import org.tonghu.training.session.Attendance;
import org.tonghu.training.session.HalfDay;

/**
 * A sign-in sheet: all lines are taken or none; a later line for the same half-day corrects the
 * earlier.
 */
record AttendanceRequest(@NotEmpty @Size(max = 2000) List<@Valid Line> entries) {

    /**
     * @param hours class hours attended; 0: absent
     */
    record Line(
            @NotBlank @Size(max = 64) String person,
            @NotNull LocalDate day,
            @NotNull HalfDay.Part part,
            @NotNull @Min(0) @Max(24) Integer hours) {

        Attendance attendance() {
            return new Attendance(new Person.Id(person), new HalfDay(day, part), hours);
        }
    }

    List<Attendance> lines() {
        return entries.stream().map(Line::attendance).toList();
    }
}
