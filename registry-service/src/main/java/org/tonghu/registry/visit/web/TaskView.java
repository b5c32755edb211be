package org.tonghu.registry.visit.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.visit.HelpTask;
import org.tonghu.registry.visit.RiskFlag;
import org.tonghu.starter.access.ShowsChildren;

/** A help task. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record TaskView(
        String id,
        String child,
        RiskFlag need,
        String what,
        @Nullable String visit,
        LocalDate since,
        LocalDate dueOn,
        boolean open,
        boolean overdue,
        HelpTask.@Nullable Ended ended)
        implements ShowsChildren {

    static TaskView of(HelpTask task, LocalDate today) {
        return new TaskView(
                task.id(),
                task.child(),
                task.need(),
                task.what(),
                task.visit(),
                task.since(),
                task.dueOn(),
                task.ended() == null,
                task.ended() == null && task.dueOn().isBefore(today),
                task.ended());
    }

    @Override
    public Collection<String> childrenShown() {
        return List.of(child);
    }
}
