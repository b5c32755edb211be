package org.tonghu.training.coverage.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.training.coverage.Coverage;
import org.tonghu.training.coverage.Level;
import org.tonghu.training.post.StaffRole;

/** Coverage of an area on a day. */
record CoverageAnswer(String unit, LocalDate on, List<Row> items) {

    /**
     * @param places townships or villages that should have somebody
     * @param served that have a serving person
     * @param qualified that have a serving, qualified person
     * @param rate qualified over places, a decimal string with four decimals; null without places
     */
    record Row(
            Level level,
            StaffRole role,
            int places,
            int served,
            int qualified,
            @Nullable String rate) {

        static Row of(Coverage coverage) {
            return new Row(
                    coverage.level(),
                    coverage.level().role(),
                    coverage.places(),
                    coverage.served(),
                    coverage.qualified(),
                    coverage.rate().map(BigDecimal::toPlainString).orElse(null));
        }
    }
}
