package org.tonghu.registry.visit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tonghu.starter.domain.Refused;

/**
 * Help that follows from a finding: guardianship guidance, back to school, household registration
 * (监护指导、返校复学、落实户籍).
 *
 * @param visit on which the need was found; null for a task set by hand
 */
public record HelpTask(
        String id,
        long revision,
        String child,
        RiskFlag need,
        String what,
        @Nullable String visit,
        LocalDate since,
        LocalDate dueOn,
        @Nullable Ended ended) {

    /** How it ended. */
    public record Ended(boolean done, LocalDate on, String by, String result) {}

    /**
     * @throws Refused if it ended before
     */
    public HelpTask end(Ended how) {
        if (ended != null) {
            throw new Refused(
                    "TASK_ENDED",
                    "郑民文〔2020〕57号 二(四)1",
                    "该帮扶任务已于 " + ended.on() + " 结束，如仍需帮扶请新建任务。",
                    "This task ended on "
                            + ended.on()
                            + "; set a new one if help is still needed.");
        }
        return new HelpTask(id, revision, child, need, what, visit, since, dueOn, how);
    }

    public HelpTask of(String whom) {
        return new HelpTask(id, revision, whom, need, what, visit, since, dueOn, ended);
    }

    public HelpTask readAt(long revisionRead) {
        return new HelpTask(id, revisionRead, child, need, what, visit, since, dueOn, ended);
    }
}
