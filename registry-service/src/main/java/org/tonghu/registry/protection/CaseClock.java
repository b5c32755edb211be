package org.tonghu.registry.protection;

import java.time.LocalDate;

/**
 * One clock of the chain.
 *
 * @param dueOn last day in time
 * @param done stopped in time or late
 */
public record CaseClock(Step step, LocalDate dueOn, boolean done) {

    /** What must be done. */
    public enum Step {
        TEMPORARY_CARER("指定临时照料人", "name a temporary carer"),
        DAILY_CONTACT("每日联系", "daily contact"),
        EMERGENCY_MEASURE("应急处置", "emergency measure"),
        POLICE_RECEIPT("登记接警回执", "receipt of the police"),
        ASSESSMENT("风险评估", "assessment"),
        REASSESSMENT("再次评估", "assessment again"),
        PLAN("帮扶方案", "support plan"),
        PLAN_TASK("帮扶任务", "task of the plan"),
        REVIEW("结案回访", "review after closure");

        private final String zh;
        private final String en;

        Step(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        public String zh() {
            return zh;
        }

        public String en() {
            return en;
        }
    }

    public boolean isOverdue(LocalDate today) {
        return !done && dueOn.isBefore(today);
    }
}
