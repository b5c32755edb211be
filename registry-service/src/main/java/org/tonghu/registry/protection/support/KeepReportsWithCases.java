package org.tonghu.registry.protection.support;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.tonghu.registry.protection.KeepCase;
import org.tonghu.registry.protection.MandatoryReport;
import org.tonghu.registry.protection.MandatoryReports;
import org.tonghu.registry.protection.ProtectionCases;
import org.tonghu.starter.events.EventSubscriber;
import org.tonghu.starter.events.LoggedEvent;

/**
 * A report is seen by whoever sees its case, and a case's clock stops when the receipt of the
 * police comes: made sure of where a process was cut short.
 */
@Component
class KeepReportsWithCases implements EventSubscriber {

    private final ProtectionCases cases;
    private final MandatoryReports reports;
    private final KeepCase keepCase;

    KeepReportsWithCases(ProtectionCases cases, MandatoryReports reports, KeepCase keepCase) {
        this.cases = cases;
        this.reports = reports;
        this.keepCase = keepCase;
    }

    @Override
    public String name() {
        return "keep-reports-with-cases";
    }

    @Override
    public Set<String> types() {
        return Set.of("protection-case.opened", "mandatory-report.police-informed");
    }

    @Override
    public void handle(LoggedEvent event) {
        if (event.type().equals("protection-case.opened")) {
            cases.find(event.aggregateId()).ifPresent(keepCase::report);
        } else {
            reports.find(event.aggregateId())
                    .map(MandatoryReport::caseId)
                    .flatMap(cases::find)
                    .ifPresent(it -> keepCase.save(it, "police"));
        }
    }
}
