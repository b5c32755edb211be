package org.tonghu.registry.protection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Part of the support plan (帮扶方案). */
public record PlanTask(
        String id,
        String what,
        String responsible,
        LocalDate dueOn,
        @Nullable LocalDate doneOn,
        @Nullable String result) {

    PlanTask done(LocalDate on, String how) {
        return new PlanTask(id, what, responsible, dueOn, on, how);
    }
}
