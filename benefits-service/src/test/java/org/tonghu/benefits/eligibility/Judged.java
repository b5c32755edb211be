package org.tonghu.benefits.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.tonghu.benefits.eligibility.rules.PolicyRules;

/** Shortcuts to a judgement with default settings. */
public final class Judged {

    public static final Settings SETTINGS = Settings.defaults();

    private Judged() {}

    public static AssessEligibility rules(Settings settings) {
        return new AssessEligibility(PolicyRules.all(settings), settings);
    }

    public static Assessment on(String day, ChildFacts child) {
        return rules(SETTINGS).assess(child.facts(), LocalDate.parse(day), Rates.none());
    }

    public static Outcome of(Programme programme, String day, ChildFacts child) {
        return on(day, child).of(programme).outcome();
    }

    /** The same amount for every parameter since 2020. */
    public static Rates flat(String amount) {
        return (name, day) ->
                day.getYear() < 2020
                        ? Optional.empty()
                        : Optional.of(
                                new Rate(
                                        name,
                                        new BigDecimal(amount),
                                        LocalDate.of(2020, 1, 1),
                                        "test"));
    }
}
