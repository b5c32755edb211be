package org.tonghu.benefits.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Adds the money to a right that is met, from the amounts of the child's unit. */
record AmountOfRight(Situation situation, Rates rates) {

    Determination added(Determination right) {
        if (!right.met()) return right;
        var amount = amount(right.programme());
        var reasons = Stream.concat(right.reasons().stream(), amount.reasons().stream()).toList();
        return new Determination(
                right.programme(),
                right.outcome(),
                amount.value(),
                amount.rate(),
                reasons,
                right.conflictsWith());
    }

    private Amount amount(Programme programme) {
        var name = parameter(programme);
        if (name == null) return because(ReasonCode.NO_FIXED_AMOUNT, "");
        var rate = rates.find(name, day(name)).orElse(null);
        return programme == Programme.DE_FACTO_UNATTENDED_ALLOWANCE
                ? new TopUp(situation.facts()).of(rate)
                : rate == null
                        ? because(ReasonCode.RATE_NOT_CONFIGURED, name.name())
                        : new Amount(rate.value(), rate, List.of());
    }

    /** A month is paid by the rate in force on its first day. */
    private LocalDate day(ParameterName name) {
        return name.period() == PayPeriod.MONTH ? situation.month().atDay(1) : situation.asOf();
    }

    private @Nullable ParameterName parameter(Programme programme) {
        return switch (programme) {
            case ORPHAN_ALLOWANCE ->
                    situation.facts().care() == Care.INSTITUTION
                            ? ParameterName.ORPHAN_ALLOWANCE_INSTITUTION_RATE
                            : ParameterName.ORPHAN_ALLOWANCE_FAMILY_RATE;
            case DE_FACTO_UNATTENDED_ALLOWANCE -> ParameterName.DE_FACTO_UNATTENDED_ALLOWANCE_RATE;
            case HIV_CHILD_ALLOWANCE -> ParameterName.HIV_CHILD_ALLOWANCE_RATE;
            case DISABILITY_LIVING_ALLOWANCE -> ParameterName.DISABILITY_LIVING_ALLOWANCE_RATE;
            case SEVERE_DISABILITY_CARE_ALLOWANCE ->
                    ParameterName.SEVERE_DISABILITY_CARE_ALLOWANCE_RATE;
            case INSURANCE_PREMIUM_SUBSIDY -> ParameterName.INSURANCE_CONTRIBUTION;
            case REHABILITATION_ASSISTANCE -> ParameterName.REHABILITATION_ASSISTANCE_RATE;
            case ORPHAN_SCHOLARSHIP -> ParameterName.ORPHAN_SCHOLARSHIP_AMOUNT;
            case SUPPLEMENTARY_MAJOR_ILLNESS_COVER, TOMORROW_PLAN -> null;
        };
    }

    private static Amount because(ReasonCode code, String value) {
        return new Amount(null, null, List.of(new Reason(code, Clauses.LIVING, value)));
    }
}
