package org.tonghu.registry.child.web;

import static org.tonghu.starter.caller.Role.*;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.events.EventLog;
import org.tonghu.starter.events.LoggedEvent;
import org.tonghu.starter.problem.Invalid;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;

/** What happened to a child, and what was decided when and why. */
@RestController
@RequestMapping("${tonghu.base-path}/children/{id}")
@CallableBy(roles = {CHILD_DIRECTOR, CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER, AUDITOR})
class HistoryController {

    private final ChildDesk desk;
    private final EventLog events;

    HistoryController(ChildDesk desk, EventLog events) {
        this.desk = desk;
        this.events = events;
    }

    /** In the order in which it happened. */
    @GetMapping("/history")
    Page<HistoryRow> history(@PathVariable String id, PageRequest page, Caller caller) {
        var child = desk.find(id, caller);
        var found = events.of(id, page);
        var rows =
                found.items().stream()
                        .filter(it -> it.aggregateType().equals("child"))
                        .filter(it -> caller.is(COUNTY_OFFICER) || !isSealed(it))
                        .map(it -> HistoryRow.of(it, child))
                        .toList();
        return new Page<>(rows, found.next());
    }

    /** That something was entered under seal is known to those who may enter it. */
    private static boolean isSealed(LoggedEvent event) {
        return event.fields().equals(List.of("sealedHealth"));
    }

    /** The latest first; each can be recomputed from its facts and its rule set. */
    @GetMapping("/classifications")
    Page<DecisionView> classifications(
            @PathVariable String id, PageRequest page, Caller caller, Locale locale) {
        var decisions = desk.find(id, caller).dossier().decisions().reversed();
        int from = start(page.cursor());
        int to = Math.min(from + page.limit(), decisions.size());
        var items =
                decisions.subList(Math.min(from, to), to).stream()
                        .map(it -> DecisionView.of(id, it, locale))
                        .toList();
        return new Page<>(items, to < decisions.size() ? Integer.toString(to) : null);
    }

    private static int start(@Nullable String cursor) {
        if (cursor == null) {
            return 0;
        }
        if (!cursor.matches("\\d{1,6}")) {
            throw new Invalid(
                    "#/query/cursor",
                    "INVALID",
                    "游标无效，请从第一页重新读取。",
                    "The cursor is not one of this list.");
        }
        return Integer.parseInt(cursor);
    }
}
