package org.tonghu.registry.protection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tonghu.starter.domain.Refused;

/**
 * A child that must be protected (个案): one chain of emergency handling, assessment, help and, where
 * nothing else helps, guardianship intervention (郑民文〔2020〕57号 二(四)1).
 *
 * @param report it came from; null for one found by monitoring
 * @param child null while not known
 */
public record ProtectionCase(
        String id,
        long revision,
        String number,
        @Nullable String report,
        @Nullable String child,
        String place,
        CaseKind kind,
        String summary,
        LocalDate openedOn,
        CaseTeam team,
        CaseFile file,
        List<Escalation> escalations,
        @Nullable CaseClosing closing) {

    private static final String CLAUSE = "郑民文〔2020〕57号 二(四)1";

    public ProtectionCase {
        escalations = List.copyOf(escalations);
    }

    /** The number that people quote. */
    public static String numberOf(String id, Instant at) {
        return CaseNumber.of("BH", id, at);
    }

    public CaseStage stage() {
        if (closing != null) {
            return closing.reviewedOn() == null ? CaseStage.CLOSED : CaseStage.REVIEWED;
        }
        var safe =
                kind == CaseKind.CARER_UNAVAILABLE
                        ? file.carer() != null
                        : !file.measures().isEmpty();
        if (!safe) {
            return CaseStage.EMERGENCY;
        }
        if (file.assessment() == null) {
            return CaseStage.ASSESSMENT;
        }
        return file.planned() ? CaseStage.HELP : CaseStage.PLANNING;
    }

    /**
     * @throws Refused once closed
     */
    public ProtectionCase worked(CaseFile next) {
        mustBeOpen();
        return with(team, next, escalations, closing);
    }

    /**
     * @throws Refused for a step whose ground is missing
     */
    public ProtectionCase intervene(Intervention next) {
        var before = next.step().after();
        if (before != null && !file.has(before)) {
            throw new Refused(
                    "STEP_BEFORE_MISSING",
                    "法发〔2014〕24号",
                    "办理 " + next.step() + " 前须先登记 " + before + "。",
                    "Before " + next.step() + " there must be " + before + ".");
        }
        return worked(file.with(next));
    }

    public ProtectionCase handedTo(CaseTeam next) {
        mustBeOpen();
        return with(next, file, escalations, closing);
    }

    /**
     * @param policeTold whether the receipt of the police is recorded, where a report needs one
     * @throws Refused while something of the chain is open
     */
    public ProtectionCase close(CaseClosing end, boolean policeTold) {
        mustBeOpen();
        if (!policeTold) {
            throw ProtectionRefusals.policeReceiptOutstanding();
        }
        var carer = file.carer();
        if (carer != null && carer.isOn(end.on())) {
            throw open("临时照料尚未结束", "temporary care goes on");
        }
        if (stage() != CaseStage.HELP) {
            throw open("尚未完成应急处置、评估或帮扶方案", "emergency measure, assessment or plan is missing");
        }
        if (file.tasks().stream().anyMatch(it -> it.doneOn() == null)) {
            throw open("帮扶任务尚未全部完成", "a task of the plan is open");
        }
        return with(team, file, escalations, end);
    }

    /**
     * Another person looks at the closed case: it stays closed, or goes on.
     *
     * @throws Refused by the person who closed it
     */
    public ProtectionCase review(LocalDate on, String by, boolean confirmed, String findings) {
        var end = closing;
        if (end == null || end.reviewedOn() != null) {
            throw new Refused(
                    "NOT_CLOSED", CLAUSE, "个案未结案或已回访。", "The case is not closed, or was reviewed.");
        }
        if (end.by().equals(by)) {
            throw new Refused(
                    "TWO_PERSONS",
                    CLAUSE,
                    "回访须由结案人以外的人员办理。",
                    "Another person than who closed it must review.");
        }
        var reviewed = new CaseClosing(end.on(), end.by(), end.summary(), on, by, findings);
        return with(team, file, escalations, confirmed ? reviewed : null);
    }

    /**
     * Tells the level above of each clock that has run out, and goes higher where nothing follows.
     */
    public ProtectionCase escalated(List<CaseClock> clocks, CaseTerms terms, LocalDate today) {
        var all = new ArrayList<>(escalations);
        for (var clock : clocks) {
            if (clock.isOverdue(today)) {
                next(clock, terms, today).ifPresent(all::add);
            }
        }
        return all.size() == escalations.size() ? this : with(team, file, all, closing);
    }

    private Optional<Escalation> next(CaseClock clock, CaseTerms terms, LocalDate today) {
        var last =
                escalations.stream()
                        .filter(it -> it.concerns(clock))
                        .reduce((earlier, later) -> later);
        if (last.isEmpty()) {
            return Optional.of(escalation(clock, team.level().above(), today));
        }
        var before = last.get();
        var again = terms.escalatedAgain(before.on());
        return before.to() == ProtectionLevel.CITY || again.isAfter(today)
                ? Optional.empty()
                : Optional.of(escalation(clock, before.to().above(), today));
    }

    private static Escalation escalation(CaseClock clock, ProtectionLevel to, LocalDate on) {
        return new Escalation(clock.step(), clock.dueOn(), to, on);
    }

    public ProtectionCase of(@Nullable String whom) {
        return new ProtectionCase(
                id,
                revision,
                number,
                report,
                whom,
                place,
                kind,
                summary,
                openedOn,
                team,
                file,
                escalations,
                closing);
    }

    public ProtectionCase readAt(long read) {
        return new ProtectionCase(
                id,
                read,
                number,
                report,
                child,
                place,
                kind,
                summary,
                openedOn,
                team,
                file,
                escalations,
                closing);
    }

    private void mustBeOpen() {
        if (closing != null) {
            throw new Refused(
                    "CASE_CLOSED",
                    CLAUSE,
                    "个案已于 " + closing.on() + " 结案；如需继续，请在回访中恢复办理。",
                    "The case was closed on " + closing.on() + "; a review may take it up again.");
        }
    }

    private static Refused open(String zh, String en) {
        return new Refused("CASE_NOT_DONE", CLAUSE, zh + "，不能结案。", "Not to be closed: " + en + ".");
    }

    private ProtectionCase with(
            CaseTeam who, CaseFile what, List<Escalation> told, @Nullable CaseClosing end) {
        return new ProtectionCase(
                id, revision, number, report, child, place, kind, summary, openedOn, who, what,
                told, end);
    }
}
