package org.tonghu.starter.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tonghu.starter.domain.Event;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Duplicate;
import org.tonghu.starter.store.Stale;

/** The working days of the store's calendars, each kept for a few seconds. */
final class StoredWorkingDays implements WorkingDays {

    private static final long KEPT_NANOS = 5_000_000_000L;

    private final Aggregates<WorkingDayCalendar> calendars;
    private final Map<Integer, Kept> kept = new ConcurrentHashMap<>();

    private record Kept(WorkingDayCalendar calendar, long readAt) {}

    StoredWorkingDays(Aggregates<WorkingDayCalendar> calendars) {
        this.calendars = calendars;
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        WorkingDayCalendar calendar = kept(day.getYear());
        boolean weekend =
                day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend
                ? calendar.workedWeekends().contains(day)
                : !calendar.holidays().contains(day);
    }

    /** As stored now; a year that nobody entered has its weekends only, at revision 0. */
    WorkingDayCalendar of(int year) {
        return calendars
                .byId(Integer.toString(year))
                .orElseGet(() -> WorkingDayCalendar.plain(year));
    }

    WorkingDayCalendar put(WorkingDayCalendar calendar) {
        List<Event> changed =
                List.of(
                        new Event(
                                "working-day-calendar.changed",
                                List.of("holidays", "workedWeekends"),
                                Map.of()));
        WorkingDayCalendar stored = save(calendar, changed);
        kept.remove(Integer.parseInt(calendar.id()));
        return stored;
    }

    private WorkingDayCalendar save(WorkingDayCalendar calendar, List<Event> changed) {
        try {
            return calendar.revision() == 0
                    ? calendars.insert(calendar, changed)
                    : calendars.update(calendar, changed);
        } catch (Duplicate enteredMeanwhile) {
            throw new Stale("working-day-calendar", calendar.id(), calendar.revision());
        }
    }

    private WorkingDayCalendar kept(int year) {
        return kept.compute(
                        year,
                        (_, known) ->
                                known != null && System.nanoTime() - known.readAt < KEPT_NANOS
                                        ? known
                                        : new Kept(of(year), System.nanoTime()))
                .calendar;
    }
}
