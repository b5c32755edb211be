package org.tonghu.registry.worklist.web;

import static org.tonghu.starter.caller.Role.*;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.worklist.Narrowing;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;

/**
 * What waits for the caller: the lists, each list, and how long it is. Lists are narrowed by {@code
 * place} (a unit, township, village or institution) and {@code dueBy} (what is due on that day or
 * before; yesterday for what is overdue).
 */
@RestController
@RequestMapping("${tonghu.base-path}/work-lists")
@CallableBy(
        roles = {
            CHILD_DIRECTOR,
            CHILD_SUPERVISOR,
            COUNTY_OFFICER,
            CITY_OFFICER,
            INSTITUTION_MANAGER,
            AUDITOR
        })
class WorkListController {

    private static final String CODE = "[A-Z0-9-]{3,40}";

    record Count(long count) {}

    private final Workplace workplace;

    WorkListController(Workplace workplace) {
        this.workplace = workplace;
    }

    /** Every list that is open to the caller, with its count, by name. */
    @GetMapping
    Page<WorkListRow> lists(
            @RequestParam(required = false) @Nullable @Pattern(regexp = CODE) String place,
            @RequestParam(required = false) @Nullable LocalDate dueBy,
            PageRequest page,
            Caller caller) {
        var after = page.cursor() == null ? "" : page.cursor();
        var rows =
                workplace.lists(caller, new Narrowing(place, dueBy)).stream()
                        .filter(it -> it.name().compareTo(after) > 0)
                        .limit(page.limit() + 1L)
                        .toList();
        return rows.size() <= page.limit()
                ? new Page<>(rows, null)
                : new Page<>(rows.subList(0, page.limit()), rows.get(page.limit() - 1).name());
    }

    @GetMapping("/{name}")
    Page<WorkItemRow> list(
            @PathVariable String name,
            @RequestParam(required = false) @Nullable @Pattern(regexp = CODE) String place,
            @RequestParam(required = false) @Nullable LocalDate dueBy,
            PageRequest page,
            Caller caller) {
        var wanted = new Wanted(page.limit(), page.cursor());
        var found = workplace.page(name, caller, new Narrowing(place, dueBy), wanted);
        return new Page<>(found.items(), found.next());
    }

    @GetMapping("/{name}/count")
    Count count(
            @PathVariable String name,
            @RequestParam(required = false) @Nullable @Pattern(regexp = CODE) String place,
            @RequestParam(required = false) @Nullable LocalDate dueBy,
            Caller caller) {
        return new Count(workplace.count(name, caller, new Narrowing(place, dueBy)));
    }
}
