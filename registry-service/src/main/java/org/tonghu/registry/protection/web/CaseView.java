package org.tonghu.registry.protection.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.protection.CaseClock;
import org.tonghu.registry.protection.CaseClosing;
import org.tonghu.registry.protection.CaseFile;
import org.tonghu.registry.protection.CaseKind;
import org.tonghu.registry.protection.CaseStage;
import org.tonghu.registry.protection.Escalation;
import org.tonghu.registry.protection.ProtectionCase;
import org.tonghu.registry.protection.ProtectionLevel;
import org.tonghu.starter.access.ShowsChildren;
import org.tonghu.starter.problem.Language;

/**
 * A case as its team and its line of supervision read it.
 *
 * @param clocks of the chain as they run today
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record CaseView(
        String id,
        String number,
        CaseStage stage,
        CaseKind kind,
        @Nullable String report,
        @Nullable String child,
        String place,
        String summary,
        LocalDate openedOn,
        String lead,
        List<String> members,
        ProtectionLevel level,
        List<Clock> clocks,
        CaseFile file,
        List<Escalation> escalations,
        @Nullable CaseClosing closing)
        implements ShowsChildren {

    record Clock(CaseClock.Step step, String name, LocalDate dueOn, boolean done, boolean overdue) {

        static Clock of(CaseClock it, LocalDate today) {
            return new Clock(
                    it.step(),
                    Language.current().pick(it.step().zh(), it.step().en()),
                    it.dueOn(),
                    it.done(),
                    it.isOverdue(today));
        }
    }

    static CaseView of(ProtectionCase it, List<CaseClock> clocks, LocalDate today) {
        return new CaseView(
                it.id(),
                it.number(),
                it.stage(),
                it.kind(),
                it.report(),
                it.child(),
                it.place(),
                it.summary(),
                it.openedOn(),
                it.team().lead(),
                it.team().members().stream().sorted().toList(),
                it.team().level(),
                clocks.stream().map(clock -> Clock.of(clock, today)).toList(),
                it.file(),
                it.escalations(),
                it.closing());
    }

    @Override
    public Collection<String> childrenShown() {
        return child == null ? List.of() : List.of(child);
    }
}
