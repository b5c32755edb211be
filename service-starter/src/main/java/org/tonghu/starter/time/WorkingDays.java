package org.tonghu.starter.time;

import java.time.LocalDate;

/**
 * Working days by the State Council's yearly holiday notice: holidays fall out, some weekends are
 * worked.
 */
public interface WorkingDays {

    boolean isWorkingDay(LocalDate day);

    /** The {@code count}-th working day after the day; a period starts the day after the event. */
    default LocalDate plus(LocalDate day, int count) {
        var at = day;
        for (int left = count; left > 0; ) {
            at = at.plusDays(1);
            if (isWorkingDay(at)) {
                left--;
            }
        }
        return at;
    }
}
