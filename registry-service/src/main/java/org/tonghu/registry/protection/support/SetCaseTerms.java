package org.tonghu.registry.protection.support;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.tonghu.registry.protection.CaseTerms;
import org.tonghu.starter.time.WorkingDays;

/** Terms from the settings. */
@Component
class SetCaseTerms implements CaseTerms {

    private final ProtectionSettings settings;
    private final WorkingDays workingDays;

    SetCaseTerms(ProtectionSettings settings, WorkingDays workingDays) {
        this.settings = settings;
        this.workingDays = workingDays;
    }

    @Override
    public LocalDate emergencyMeasure(LocalDate opened) {
        return opened.plusDays(settings.emergencyDays());
    }

    @Override
    public LocalDate policeReceipt(LocalDate opened) {
        return opened.plusDays(settings.policeReceiptDays());
    }

    @Override
    public LocalDate assessment(LocalDate opened) {
        return workingDays.plus(opened, settings.assessmentWorkingDays());
    }

    @Override
    public LocalDate plan(LocalDate assessed) {
        return workingDays.plus(assessed, settings.planWorkingDays());
    }

    @Override
    public LocalDate review(LocalDate closed) {
        return closed.plusDays(settings.reviewDays());
    }

    @Override
    public LocalDate escalatedAgain(LocalDate escalated) {
        return escalated.plusDays(settings.escalateAgainDays());
    }
}
