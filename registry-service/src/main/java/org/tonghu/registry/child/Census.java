package org.tonghu.registry.child;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All children for counting: each once, sealed ones too, so that totals of the past stay true. */
public interface Census {

    /**
     * What counting needs.
     *
     * @param place village, township or other place whose unit answers for the child
     * @param name null of a sealed record, which is counted but never shown
     */
    record Counted(
            String id,
            String registrationNumber,
            @Nullable String name,
            Sex sex,
            LocalDate birthDate,
            String place,
            String township,
            List<CareArrangement> care,
            List<CategoryPeriod> periods) {

        public Counted {
            care = List.copyOf(care);
            periods = List.copyOf(periods);
        }

        public boolean isShown() {
            return name != null;
        }

        /** Names stay out of logs. */
        @Override
        public String toString() {
            return "Counted[" + id + "]";
        }
    }

    /** Visits every child in no order; records joined to another are not visited. */
    void each(Consumer<Counted> visit);
}
