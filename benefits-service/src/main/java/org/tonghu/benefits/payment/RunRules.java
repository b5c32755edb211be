package org.tonghu.benefits.payment;

import java.time.YearMonth;
import org.tonghu.starter.domain.Refused;

/** When a month may be paid. */
public final class RunRules {

    private RunRules() {}

    /** Rights are judged by what has come to pass: no month before it has begun. */
    public static void requireBegun(YearMonth month, YearMonth current) {
        if (!month.isAfter(current)) return;
        throw new Refused(
                "MONTH_IN_FUTURE",
                "郑民文〔2020〕57号 二(六)",
                "%s尚未开始（当前月份为%s），不能提前发放。".formatted(month, current),
                "%s has not begun (it is %s now), so it cannot be paid.".formatted(month, current));
    }
}
