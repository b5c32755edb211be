package org.tonghu.registry.worklist.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.worklist.NamedChildren.Named;
import org.tonghu.registry.worklist.WorkItem;
import org.tonghu.starter.access.ShowsChildren;
import org.tonghu.starter.problem.Language;

/**
 * Something to be done.
 *
 * @param daysLeft calendar days until the last day in time, that day 0; below 0 it is overdue
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record WorkItemRow(
        String record,
        String kind,
        @Nullable String child,
        @Nullable String childName,
        @Nullable String registrationNumber,
        String code,
        String message,
        LocalDate since,
        @Nullable LocalDate dueOn,
        @Nullable Long daysLeft,
        boolean overdue)
        implements ShowsChildren {

    static WorkItemRow of(WorkItem item, @Nullable Named named, LocalDate today) {
        var due = item.dueOn();
        var left = due == null ? null : ChronoUnit.DAYS.between(today, due);
        return new WorkItemRow(
                item.record(),
                item.kind(),
                item.child(),
                named == null ? null : named.name(),
                named == null ? null : named.registrationNumber(),
                item.code(),
                Language.current().pick(item.zh(), item.en()),
                item.since(),
                due,
                left,
                left != null && left < 0);
    }

    @Override
    public Collection<String> childrenShown() {
        return child == null ? List.of() : List.of(child);
    }
}
