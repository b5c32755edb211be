package org.tonghu.registry.worklist.web;

import org.tonghu.registry.worklist.Title;
import org.tonghu.starter.problem.Language;

/** A list and how much waits in it for the caller. */
record WorkListRow(String name, String title, String clause, long count) {

    static WorkListRow of(Title title, long count) {
        return new WorkListRow(
                title.name(),
                Language.current().pick(title.zh(), title.en()),
                title.clause(),
                count);
    }
}
