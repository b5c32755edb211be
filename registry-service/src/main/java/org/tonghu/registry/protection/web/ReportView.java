package org.tonghu.registry.protection.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.protection.MandatoryReport;
import org.tonghu.registry.protection.PoliceReceipt;
import org.tonghu.registry.protection.ReportClosure;
import org.tonghu.registry.protection.Reporter;
import org.tonghu.registry.protection.Situation;
import org.tonghu.starter.access.ShowsChildren;

/**
 * A report as those who work on it read it.
 *
 * @param delayMinutes from discovery to the call of the police; to this report while none is known
 * @param delayed whether that is longer than counts as at once; shown, never a ground to refuse
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ReportView(
        String id,
        String number,
        MandatoryReport.State state,
        @Nullable String child,
        String place,
        List<Situation> situations,
        Instant discoveredAt,
        Instant receivedAt,
        Reporter reporter,
        String account,
        @Nullable String visit,
        @Nullable PoliceReceipt police,
        long delayMinutes,
        boolean delayed,
        @Nullable String protectionCase,
        @Nullable ReportClosure closure)
        implements ShowsChildren {

    static ReportView of(MandatoryReport report, Duration atOnce) {
        return new ReportView(
                report.id(),
                report.number(),
                report.state(),
                report.child(),
                report.place(),
                report.situations().stream().sorted().toList(),
                report.discoveredAt(),
                report.receivedAt(),
                report.reporter(),
                report.account(),
                report.visit(),
                report.police(),
                report.delayMinutes(),
                report.delayMinutes() > atOnce.toMinutes(),
                report.caseId(),
                report.closure());
    }

    @Override
    public Collection<String> childrenShown() {
        return child == null ? List.of() : List.of(child);
    }
}
