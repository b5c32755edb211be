package org.tonghu.registry.statistics;

import java.time.LocalDate;
import org.tonghu.registry.child.CareArrangement;
import org.tonghu.registry.child.Census.Counted;

/** By what a table is broken down; each child is in one group. */
public enum Grouping {
    UNIT,
    TOWNSHIP,
    SEX,
    AGE_BAND,
    CARE;

    private static final int[] BANDS = {3, 6, 12, 14, 16, 18};

    /**
     * @param unit that answers for the child on that day
     */
    String key(Counted child, String unit, LocalDate day) {
        return switch (this) {
            case UNIT -> unit;
            case TOWNSHIP -> child.township();
            case SEX -> child.sex().name();
            case AGE_BAND -> band(child.birthDate(), day);
            case CARE -> care(child, day).name();
        };
    }

    /** Completed years, e.g. {@code 06-11}; {@code 18+} beyond. */
    private static String band(LocalDate born, LocalDate day) {
        int from = 0;
        for (int years : BANDS) {
            if (day.isBefore(born.plusYears(years))) {
                return "%02d-%02d".formatted(from, years - 1);
            }
            from = years;
        }
        return from + "+";
    }

    private static CareArrangement.Care care(Counted child, LocalDate day) {
        return child.care().stream()
                .filter(it -> !it.from().isAfter(day))
                .reduce((_, later) -> later)
                .orElseGet(() -> child.care().getFirst())
                .care();
    }
}
