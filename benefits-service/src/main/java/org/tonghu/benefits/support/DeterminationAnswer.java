package org.tonghu.benefits.support;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.benefits.eligibility.Determination;
import org.tonghu.benefits.eligibility.Outcome;
import org.tonghu.benefits.eligibility.ParameterName;
import org.tonghu.benefits.eligibility.PayPeriod;
import org.tonghu.benefits.eligibility.Programme;
import org.tonghu.benefits.eligibility.Rate;
import org.tonghu.benefits.eligibility.Reason;
import org.tonghu.benefits.eligibility.ReasonCode;
import org.tonghu.starter.domain.Yuan;
import org.tonghu.starter.problem.Language;

/**
 * A determination as callers see it.
 *
 * @param unit what the amount is for; null where the programme pays no fixed amount
 */
public record DeterminationAnswer(
        Programme programme,
        Outcome outcome,
        @Nullable Yuan amount,
        @Nullable PayPeriod unit,
        @Nullable ParameterAnswer parameter,
        List<ReasonAnswer> reasons,
        List<Programme> conflictsWith) {

    /** The amount in force. */
    public record ParameterAnswer(
            ParameterName name, Yuan value, LocalDate effectiveFrom, String reference) {

        static ParameterAnswer of(Rate rate) {
            return new ParameterAnswer(
                    rate.name(), new Yuan(rate.value()), rate.effectiveFrom(), rate.reference());
        }
    }

    /** Why, and where the policy says so. */
    public record ReasonAnswer(ReasonCode code, String clause, String message) {

        public static ReasonAnswer of(Reason reason) {
            var message = reason.message();
            return new ReasonAnswer(
                    reason.code(),
                    reason.clause(),
                    Language.current().pick(message.zh(), message.en()));
        }
    }

    public static DeterminationAnswer of(Determination determination) {
        var amount = determination.amount();
        var rate = determination.rate();
        return new DeterminationAnswer(
                determination.programme(),
                determination.outcome(),
                amount == null ? null : new Yuan(amount),
                determination.programme().payPeriod(),
                rate == null ? null : ParameterAnswer.of(rate),
                determination.reasons().stream().map(ReasonAnswer::of).toList(),
                determination.conflictsWith());
    }
}
