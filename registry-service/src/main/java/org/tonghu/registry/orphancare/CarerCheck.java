package org.tonghu.registry.orphancare;

import java.time.LocalDate;

/**
 * How a guardian keeps the care agreement, looked at every year.
 *
 * @param findings how the child lives, learns and is, and what the allowance is used for
 * @param by account that checked
 */
public record CarerCheck(LocalDate on, Outcome outcome, String findings, String by) {

    public enum Outcome {
        GOOD("履行良好", "kept well"),
        ADVICE_GIVEN("需改进，已指导", "advice was given"),
        UNSUITABLE("不宜继续抚养", "the guardian should not go on");

        private final String zh;
        private final String en;

        Outcome(String zh, String en) {
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
}
