package org.tonghu.registry.protection.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tonghu.registry.protection.CaseClock;
import org.tonghu.registry.protection.CaseKind;
import org.tonghu.registry.protection.CaseTerms;
import org.tonghu.registry.protection.DailyContact;
import org.tonghu.registry.protection.ProtectionCase;

/**
 * Which clocks run in a case: one chain from the report to the review, each with its last day. A
 * carer who cannot care means a task on the same day and a contact every day.
 */
public final class ClocksOfCase {

    private ClocksOfCase() {}

    /**
     * @param policeTold whether the receipt is recorded
     */
    public static List<CaseClock> of(ProtectionCase it, boolean policeTold, CaseTerms terms) {
        var clocks = new ArrayList<CaseClock>();
        var closing = it.closing();
        if (closing != null) {
            var due = terms.review(closing.on());
            clocks.add(new CaseClock(CaseClock.Step.REVIEW, due, closing.reviewedOn() != null));
            return clocks;
        }
        safety(it, policeTold, terms, clocks);
        care(it, clocks);
        help(it, terms, clocks);
        return clocks;
    }

    private static void safety(
            ProtectionCase it, boolean policeTold, CaseTerms terms, List<CaseClock> clocks) {
        var file = it.file();
        var opened = it.openedOn();
        if (it.kind() == CaseKind.CARER_UNAVAILABLE) {
            clocks.add(new CaseClock(CaseClock.Step.TEMPORARY_CARER, opened, file.carer() != null));
        } else {
            var due = terms.emergencyMeasure(opened);
            clocks.add(
                    new CaseClock(
                            CaseClock.Step.EMERGENCY_MEASURE, due, !file.measures().isEmpty()));
        }
        if (it.report() != null) {
            var due = terms.policeReceipt(opened);
            clocks.add(new CaseClock(CaseClock.Step.POLICE_RECEIPT, due, policeTold));
        }
    }

    /**
     * The first contact is due on the day temporary care begins, the next one day after the last.
     */
    private static void care(ProtectionCase it, List<CaseClock> clocks) {
        var carer = it.file().carer();
        if (carer == null) {
            return;
        }
        var last = it.file().contacts().stream().map(DailyContact::on).max(LocalDate::compareTo);
        var due =
                last.filter(day -> !day.isBefore(carer.from()))
                        .map(day -> day.plusDays(1))
                        .orElse(carer.from());
        clocks.add(new CaseClock(CaseClock.Step.DAILY_CONTACT, due, !carer.isOn(due)));
    }

    private static void help(ProtectionCase it, CaseTerms terms, List<CaseClock> clocks) {
        var file = it.file();
        var assessment = file.assessment();
        clocks.add(
                new CaseClock(
                        CaseClock.Step.ASSESSMENT,
                        terms.assessment(it.openedOn()),
                        assessment != null));
        if (assessment == null) {
            return;
        }
        clocks.add(new CaseClock(CaseClock.Step.PLAN, terms.plan(assessment.on()), file.planned()));
        if (assessment.againOn() != null) {
            clocks.add(new CaseClock(CaseClock.Step.REASSESSMENT, assessment.againOn(), false));
        }
        file.tasks()
                .forEach(task ->
                        clocks.add(
                                new CaseClock(
                                        CaseClock.Step.PLAN_TASK,
                                        task.dueOn(),
                                        task.doneOn() != null)));
    }
}
