package org.tonghu.registry.protection;

import java.time.LocalDate;

/** Terms of the chain: settings, for the policy names none. */
public interface CaseTerms {

    LocalDate emergencyMeasure(LocalDate opened);

    LocalDate policeReceipt(LocalDate opened);

    LocalDate assessment(LocalDate opened);

    LocalDate plan(LocalDate assessed);

    LocalDate review(LocalDate closed);

    /** From which day a clock that was escalated goes one level higher. */
    LocalDate escalatedAgain(LocalDate escalated);
}
