package org.tonghu.registry.statistics.web;

import static org.tonghu.starter.caller.Role.*;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tonghu.registry.statistics.CountChildren;
import org.tonghu.registry.statistics.CountChildren.Scope;
import org.tonghu.registry.statistics.Grouping;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.problem.Invalid;
import org.tonghu.starter.time.BusinessClock;

/** Counts for a caller: within reach, and without small cells for who may not see persons. */
@Component
class StatisticsDesk {

    private static final Set<Role> SEE_PERSONS =
            EnumSet.of(CHILD_DIRECTOR, CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER, AUDITOR);

    private final CountChildren counting;
    private final BusinessClock clock;
    private final int threshold;

    /**
     * @param threshold smallest number told to who may not see persons; the policy names none
     */
    StatisticsDesk(
            CountChildren counting,
            BusinessClock clock,
            @Value("${tonghu.registry.statistics.smallest-cell:5}") int threshold) {
        this.counting = counting;
        this.clock = clock;
        this.threshold = threshold;
    }

    CountAnswer count(
            @Nullable LocalDate asOf, Grouping by, @Nullable String place, Caller caller) {
        var day = past(asOf, "#/query/asOf");
        var table = counting.count(day, by, new Scope(place, caller.reach()));
        var seesPersons = SEE_PERSONS.stream().anyMatch(caller::is);
        return CountAnswer.of(table, place, counting.names(), seesPersons ? null : threshold);
    }

    CountChildren counting() {
        return counting;
    }

    LocalDate today() {
        return clock.today();
    }

    /** Nobody knows the children of a day to come. */
    LocalDate past(@Nullable LocalDate day, String pointer) {
        var today = clock.today();
        if (day != null && day.isAfter(today)) {
            throw new Invalid(
                    pointer, "IN_THE_FUTURE", "统计日期不得晚于今天。", "The day lies in the future.");
        }
        return day == null ? today : day;
    }
}
