package org.tonghu.benefits.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

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
        var name = ProgrammeParameters.of(programme, situation.facts().care());
        if (name == null) return because(ReasonCode.NO_FIXED_AMOUNT, programme, "");
        var rate = rates.find(name, day(name)).orElse(null);
        return programme == Programme.DE_FACTO_UNATTENDED_ALLOWANCE
                ? new TopUp(situation.facts()).of(rate)
                : rate == null
                        ? because(ReasonCode.RATE_NOT_CONFIGURED, programme, name.name())
                        : new Amount(rate.value(), rate, List.of());
    }

    /** A month is paid by the rate in force on its first day. */
    private LocalDate day(ParameterName name) {
        return name.period() == PayPeriod.MONTH ? situation.month().atDay(1) : situation.asOf();
    }

    private static Amount because(ReasonCode code, Programme programme, String value) {
        return new Amount(null, null, List.of(new Reason(code, clause(programme), value)));
    }

    private static String clause(Programme programme) {
        return switch (programme) {
            case ORPHAN_ALLOWANCE, DE_FACTO_UNATTENDED_ALLOWANCE, HIV_CHILD_ALLOWANCE ->
                    Clauses.LIVING;
            case DISABILITY_LIVING_ALLOWANCE, SEVERE_DISABILITY_CARE_ALLOWANCE ->
                    Clauses.TWO_ALLOWANCES;
            case INSURANCE_PREMIUM_SUBSIDY, SUPPLEMENTARY_MAJOR_ILLNESS_COVER -> Clauses.MEDICAL;
            case TOMORROW_PLAN -> Clauses.TOMORROW;
            case REHABILITATION_ASSISTANCE -> Clauses.REHABILITATION;
            case ORPHAN_SCHOLARSHIP -> Clauses.EDUCATION;
        };
    }
}
