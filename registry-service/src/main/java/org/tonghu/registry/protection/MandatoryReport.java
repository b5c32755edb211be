package org.tonghu.registry.protection;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tonghu.starter.domain.Event;
import org.tonghu.starter.domain.Refused;

/**
 * Somebody found a child in one of the nine situations (强制报告). It never replaces the call of 110
 * and stays open until the receipt of the police is recorded. Discovery and report are both kept; a
 * delay is shown and never a reason to refuse (高检发〔2020〕9号).
 *
 * @param number what the reporter quotes
 * @param child null where the child is not on file or not known yet
 * @param place division where the child was found
 * @param account what was seen, and the child where not on file
 * @param visit on which it was found
 * @param caseId the protection case that took it up
 * @param closure why no case was opened
 */
public record MandatoryReport(
        String id,
        long revision,
        String number,
        @Nullable String child,
        String place,
        Set<Situation> situations,
        Instant discoveredAt,
        Instant receivedAt,
        Reporter reporter,
        String account,
        @Nullable String visit,
        @Nullable PoliceReceipt police,
        @Nullable String caseId,
        @Nullable ReportClosure closure) {

    public MandatoryReport {
        situations = Set.copyOf(situations);
    }

    /** Where a report stands, in the order of the work. */
    public enum State {
        /** The receipt of the police is outstanding. */
        OPEN,
        POLICE_INFORMED,
        IN_CASE,
        CLOSED
    }

    public State state() {
        if (closure != null) {
            return State.CLOSED;
        }
        if (police == null) {
            return State.OPEN;
        }
        return caseId == null ? State.POLICE_INFORMED : State.IN_CASE;
    }

    /**
     * Minutes from discovery to the call of the police, or to this report while none is recorded.
     */
    public long delayMinutes() {
        var told = police == null ? receivedAt : police.calledAt();
        return Math.max(0, Duration.between(discoveredAt, told).toMinutes());
    }

    /** A receipt recorded again replaces the one before, for a number may be mistyped. */
    public ReportChange policeInformed(PoliceReceipt receipt) {
        return change(
                with(receipt, caseId, closure),
                Event.of("mandatory-report.police-informed", "police"));
    }

    /**
     * @throws Refused if it was taken up or closed before
     */
    public ReportChange takenUp(String protectionCase) {
        if (protectionCase.equals(caseId)) {
            return new ReportChange(this, List.of());
        }
        mustBeUndecided();
        var event = Event.of("mandatory-report.taken-up", Map.of("case", protectionCase));
        return change(with(police, protectionCase, null), event);
    }

    /**
     * @throws Refused without the receipt of the police, or if it was taken up or closed before
     */
    public ReportChange closed(ReportClosure because) {
        mustBeUndecided();
        if (police == null) {
            throw ProtectionRefusals.policeReceiptOutstanding();
        }
        return change(with(police, null, because), Event.of("mandatory-report.closed", "closure"));
    }

    /** As it was at the revision that somebody read. */
    public MandatoryReport readAt(long revisionRead) {
        return copy(revisionRead, police, caseId, closure);
    }

    /** The child may be known later, or its record be joined with another. */
    public MandatoryReport of(@Nullable String whom) {
        return new MandatoryReport(
                id,
                revision,
                number,
                whom,
                place,
                situations,
                discoveredAt,
                receivedAt,
                reporter,
                account,
                visit,
                police,
                caseId,
                closure);
    }

    private void mustBeUndecided() {
        if (caseId != null || closure != null) {
            throw ProtectionRefusals.reportDecided();
        }
    }

    private static ReportChange change(MandatoryReport report, Event event) {
        return new ReportChange(report, List.of(event));
    }

    private MandatoryReport with(
            @Nullable PoliceReceipt receipt, @Nullable String inCase, @Nullable ReportClosure end) {
        return copy(revision, receipt, inCase, end);
    }

    private MandatoryReport copy(
            long at,
            @Nullable PoliceReceipt receipt,
            @Nullable String inCase,
            @Nullable ReportClosure end) {
        return new MandatoryReport(
                id,
                at,
                number,
                child,
                place,
                situations,
                discoveredAt,
                receivedAt,
                reporter,
                account,
                visit,
                receipt,
                inCase,
                end);
    }
}
