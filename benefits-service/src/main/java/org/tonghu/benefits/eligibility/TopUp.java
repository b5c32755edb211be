package org.tonghu.benefits.eligibility;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The subsidy of de facto unattended children tops other aid up to the rate: rate − aid received,
 * never below 0. An amount of aid that is not known leaves the amount open, not the right. Basis:
 * 民发〔2019〕62号.
 */
record TopUp(Facts facts) {

    Amount of(@Nullable Rate rate) {
        var name = ParameterName.DE_FACTO_UNATTENDED_ALLOWANCE_RATE.name();
        var open =
                Stream.concat(
                                rate == null
                                        ? Stream.of(reason(ReasonCode.RATE_NOT_CONFIGURED, name))
                                        : Stream.empty(),
                                unknown())
                        .toList();
        if (rate == null || !open.isEmpty()) return new Amount(null, rate, open);
        var aid = aid();
        if (aid.signum() == 0) return new Amount(rate.value(), rate, List.of());
        var amount = rate.value().subtract(aid).max(BigDecimal.ZERO.setScale(2));
        return new Amount(
                amount, rate, List.of(reason(ReasonCode.AID_DEDUCTED, aid.toPlainString())));
    }

    private Stream<Reason> unknown() {
        return facts.aidReceived().stream()
                .filter(aid -> aid.monthlyAmount() == null)
                .map(aid -> reason(ReasonCode.AID_AMOUNT_UNKNOWN, aid.aid().name()));
    }

    private BigDecimal aid() {
        return facts.aidReceived().stream()
                .map(Aid::monthlyAmount)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Reason reason(ReasonCode code, String value) {
        return new Reason(code, Clauses.TOP_UP, value);
    }
}
