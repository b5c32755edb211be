package org.tonghu.registry.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class VisitPlanTest {

    private static final VisitTerms TERMS =
            new VisitTerms() {
                @Override
                public Period interval(RiskLevel level) {
                    return Period.ofMonths(
                            level == RiskLevel.NORMAL ? 12 : level == RiskLevel.ELEVATED ? 3 : 1);
                }

                @Override
                public LocalDate firstVisit(LocalDate since) {
                    return since.plusDays(7);
                }

                @Override
                public LocalDate help(RiskFlag flag, LocalDate on) {
                    return on.plusMonths(1);
                }
            };

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static VisitPlan plan() {
        return VisitPlan.opened("c", day("2026-01-10"));
    }

    private static RiskMark risk(String since) {
        return new RiskMark(RiskFlag.POOR_GUARDIANSHIP, day(since), null);
    }

    @Test
    void aChildOnFileIsDueOneIntervalAfterItBecameKnown() {
        assertThat(plan().dueOn(TERMS)).isEqualTo("2027-01-10");
    }

    @Test
    void aNewPriorityChildIsDueSoon() {
        assertThat(plan().marked(risk("2026-03-02")).dueOn(TERMS)).isEqualTo("2026-03-09");
    }

    @Test
    void aVisitBeforeTheRiskWasFoundIsNotItsFirstVisit() {
        var plan = plan().visited(day("2026-02-01"), null).marked(risk("2026-03-02"));
        assertThat(plan.dueOn(TERMS)).isEqualTo("2026-03-09");
        assertThat(plan.visited(day("2026-03-05"), null).dueOn(TERMS)).isEqualTo("2026-06-05");
    }

    @Test
    void theDayAgreedCountsWhereItIsSooner() {
        var plan = plan().visited(day("2026-02-01"), day("2026-02-20"));
        assertThat(plan.dueOn(TERMS)).isEqualTo("2026-02-20");
        var later = plan().visited(day("2026-02-01"), day("2028-02-20"));
        assertThat(later.dueOn(TERMS)).isEqualTo("2027-02-01");
    }

    @Test
    void aChildWithARiskIsNeverOnTheNormalLevel() {
        var plan =
                plan().assessed(RiskLevel.NORMAL, List.of(risk("2026-03-02")), day("2026-03-02"));
        assertThat(plan.level()).isEqualTo(RiskLevel.ELEVATED);
        var over = plan.assessed(RiskLevel.NORMAL, List.of(), day("2026-04-02"));
        assertThat(over.isPriority()).isFalse();
        assertThat(over.priority()).isNull();
    }
}
