package org.tonghu.registry.visit.support;

import java.time.LocalDate;
import java.time.Period;
import org.springframework.stereotype.Component;
import org.tonghu.registry.visit.RiskFlag;
import org.tonghu.registry.visit.RiskLevel;
import org.tonghu.registry.visit.VisitTerms;
import org.tonghu.starter.time.WorkingDays;

/** Terms from the settings, in working days where they are short. */
@Component
class SetTerms implements VisitTerms {

    private final VisitSettings settings;
    private final WorkingDays workingDays;

    SetTerms(VisitSettings settings, WorkingDays workingDays) {
        this.settings = settings;
        this.workingDays = workingDays;
    }

    @Override
    public Period interval(RiskLevel level) {
        return settings.interval(level);
    }

    @Override
    public LocalDate firstVisit(LocalDate since) {
        return workingDays.plus(since, settings.firstVisitWorkingDays());
    }

    @Override
    public LocalDate help(RiskFlag flag, LocalDate on) {
        return on.plus(settings.help(flag));
    }
}
