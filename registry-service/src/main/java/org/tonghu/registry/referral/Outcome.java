package org.tonghu.registry.referral;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What came of a referral.
 *
 * @param from first day of the support; only where it was granted
 * @param until last day of the support, where one is known
 */
public record Outcome(
        Answer answer,
        LocalDate on,
        String by,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String note) {

    /** Of the office that was asked, or of the one that asked. */
    public enum Answer {
        GRANTED("已给予", "granted"),
        REFUSED("不予", "refused"),
        NOT_NEEDED("不再需要", "no longer needed");

        private final String zh;
        private final String en;

        Answer(String zh, String en) {
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

    public boolean givesSupportOn(LocalDate day) {
        return answer == Answer.GRANTED && (until == null || !day.isAfter(until));
    }

    /** Notes tell of misfortune: they stay out of logs. */
    @Override
    public String toString() {
        return "Outcome[" + answer + ", " + on + "]";
    }
}
