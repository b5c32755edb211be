package org.tonghu.training.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How many places of a level are covered (R-4-1-3, 郑民文〔2020〕57号 二(四)1).
 *
 * @param places that should have a serving person
 * @param served that have one
 * @param qualified that have one who is qualified
 */
public record Coverage(Level level, int places, int served, int qualified) {

    /**
     * Share of places with a serving, qualified person, with four decimals; empty where there is no
     * place.
     */
    public Optional<BigDecimal> rate() {
        return places == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(qualified)
                                .divide(BigDecimal.valueOf(places), 4, RoundingMode.HALF_UP));
    }
}
