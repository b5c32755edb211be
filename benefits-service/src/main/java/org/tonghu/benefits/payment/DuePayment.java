package org.tonghu.benefits.payment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.benefits.eligibility.Determination;
import org.tonghu.benefits.eligibility.Reason;

/**
 * What a grant comes to in a month.
 *
 * @param payer unit that pays it
 * @param right null where the month has none to judge
 */
public record DuePayment(String payer, @Nullable Determination right) {

    boolean due() {
        return right != null && right.met();
    }

    List<Reason> reasons() {
        return right == null ? List.of() : right.reasons();
    }
}
