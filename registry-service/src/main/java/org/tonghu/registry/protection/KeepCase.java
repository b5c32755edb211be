package org.tonghu.registry.protection;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.protection.rules.ClocksOfCase;

/** Opens and writes cases with their clocks, and lets the report be seen by who sees the case. */
public final class KeepCase {

    private final ProtectionCases cases;
    private final MandatoryReports reports;
    private final CaseTerms terms;

    public KeepCase(ProtectionCases cases, MandatoryReports reports, CaseTerms terms) {
        this.cases = cases;
        this.reports = reports;
        this.terms = terms;
    }

    public ProtectionCase open(ProtectionCase opened, List<String> visibleTo) {
        var entered = cases.enter(opened, next(opened), visibleTo);
        report(entered);
        return entered;
    }

    public ProtectionCase save(ProtectionCase changed, String what) {
        var saved = cases.save(changed, next(changed), what);
        report(saved);
        return saved;
    }

    public List<CaseClock> clocks(ProtectionCase it) {
        return ClocksOfCase.of(it, policeTold(it), terms);
    }

    /** True where no report asks for the receipt. */
    public boolean policeTold(ProtectionCase it) {
        return it.report() == null
                || reports.find(it.report()).filter(report -> report.police() != null).isPresent();
    }

    /** Tells the level above what has run out; a second time on the same day it changes nothing. */
    public void escalate(ProtectionCase it, LocalDate today) {
        var told = it.escalated(clocks(it), terms, today);
        if (told != it) {
            cases.save(told, next(told), "escalations");
        }
    }

    /** The report is taken up by the case and seen by whoever sees the case. */
    public void report(ProtectionCase it) {
        if (it.report() != null) {
            var team = it.team();
            reports.joinCase(it.report(), it.id(), team.all(), team.level().supervisedBy());
        }
    }

    private @Nullable LocalDate next(ProtectionCase it) {
        return clocks(it).stream()
                .filter(clock -> !clock.done())
                .map(CaseClock::dueOn)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
