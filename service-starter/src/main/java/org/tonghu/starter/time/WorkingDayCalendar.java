package org.tonghu.starter.time;

import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.tonghu.starter.store.Stored;

/**
 * How one year differs from its weekends, by the State Council's notice.
 *
 * @param id the year
 * @param holidays days off that would be working days
 * @param workedWeekends Saturdays and Sundays that are worked
 */
record WorkingDayCalendar(
        @BsonId String id, long revision, List<LocalDate> holidays, List<LocalDate> workedWeekends)
        implements Stored {

    static WorkingDayCalendar plain(int year) {
        return new WorkingDayCalendar(Integer.toString(year), 0, List.of(), List.of());
    }
}
