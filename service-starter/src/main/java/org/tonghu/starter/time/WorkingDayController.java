package org.tonghu.starter.time;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.problem.FieldProblem;
import org.tonghu.starter.problem.Invalid;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.IfMatch;

/** The table of holidays and worked weekends, one year at a time. */
@RestController
@RequestMapping("${tonghu.base-path}/working-day-calendar")
class WorkingDayController {

    private final StoredWorkingDays days;

    WorkingDayController(StoredWorkingDays days) {
        this.days = days;
    }

    /** The whole table of the year: what is not listed goes by its weekday. */
    record Year(
            @Size(max = 200) List<LocalDate> holidays,
            @Size(max = 104) List<LocalDate> workedWeekends) {}

    @CallableBy(anyone = true)
    @GetMapping("/{year}")
    ResponseEntity<Year> read(@PathVariable int year) {
        WorkingDayCalendar calendar = days.of(within(year));
        return answer(calendar);
    }

    @CallableBy(roles = {Role.CITY_OFFICER, Role.PLATFORM_ADMIN})
    @PutMapping("/{year}")
    ResponseEntity<Year> put(
            @PathVariable int year, @IfMatch long revision, @Valid @RequestBody Year body) {
        within(year);
        check(year, body);
        WorkingDayCalendar calendar =
                new WorkingDayCalendar(
                        Integer.toString(year),
                        revision,
                        body.holidays().stream().sorted().toList(),
                        body.workedWeekends().stream().sorted().toList());
        return answer(days.put(calendar));
    }

    private static ResponseEntity<Year> answer(WorkingDayCalendar calendar) {
        return Answers.ok(
                new Year(calendar.holidays(), calendar.workedWeekends()), calendar.revision());
    }

    private static int within(int year) {
        if (year < 2000 || year > 2100) {
            throw new NotFound("working-day-calendar", Integer.toString(year));
        }
        return year;
    }

    private static void check(int year, Year body) {
        List<FieldProblem> errors = new ArrayList<>();
        check(
                year,
                "holidays",
                body.holidays(),
                Predicate.not(WorkingDayController::weekend),
                errors);
        check(year, "workedWeekends", body.workedWeekends(), WorkingDayController::weekend, errors);
        if (!errors.isEmpty()) {
            throw Invalid.of(errors);
        }
    }

    private static void check(
            int year,
            String field,
            List<LocalDate> days,
            Predicate<LocalDate> fits,
            List<FieldProblem> errors) {
        for (int i = 0; i < days.size(); i++) {
            LocalDate day = days.get(i);
            if (day.getYear() != year || !fits.test(day) || days.indexOf(day) != i) {
                errors.add(
                        new FieldProblem(
                                "#/" + field + "/" + i,
                                "UNFIT_DAY",
                                "该日须在 "
                                        + year
                                        + " 年内、不重复；holidays 填工作日改放假的日期，workedWeekends 填周末改上班的日期。",
                                "The day must lie in "
                                        + year
                                        + " and be there once; holidays are weekdays off, workedWeekends are Saturdays and Sundays worked."));
            }
        }
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
