package org.tonghu.registry.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By when something has to be done.
 *
 * @param by last day on which it is in time
 * @param doneOn null as long as it is not done
 */
public record Deadline(Task task, LocalDate by, @Nullable LocalDate doneOn) {

    /** What has to be done in time. */
    public enum Task {
        ENTER("录入", "enter"),
        VERIFY("查验", "verify"),
        CONFIRM("确认", "decide"),
        REPLY("告知结果", "tell the result");

        private final String zh;
        private final String en;

        Task(String zh, String en) {
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

    public boolean isDone() {
        return doneOn != null;
    }

    /** Whether it was done too late or, as of today, is overdue. */
    public boolean isMissed(LocalDate today) {
        return (doneOn == null ? today : doneOn).isAfter(by);
    }
}
