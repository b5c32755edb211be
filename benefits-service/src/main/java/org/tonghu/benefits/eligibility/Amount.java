package org.tonghu.benefits.eligibility;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a right comes to in money.
 *
 * @param value yuan; null where it cannot be said, and the reasons say why
 */
public record Amount(@Nullable BigDecimal value, @Nullable Rate rate, List<Reason> reasons) {

    static Amount none() {
        return new Amount(null, null, List.of());
    }
}
