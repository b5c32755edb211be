package org.tonghu.registry.worklist.web;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.registry.worklist.NamedChildren;
import org.tonghu.registry.worklist.Narrowing;
import org.tonghu.registry.worklist.Reader;
import org.tonghu.registry.worklist.WorkItem;
import org.tonghu.registry.worklist.WorkList;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.time.BusinessClock;

/** All lists of the service, each read as of today. */
@Component
class Workplace {

    private final Map<String, WorkList> lists = new HashMap<>();
    private final NamedChildren children;
    private final BusinessClock clock;

    Workplace(List<WorkList> lists, NamedChildren children, BusinessClock clock) {
        this.children = children;
        this.clock = clock;
        for (var list : lists) {
            var name = list.title().name();
            if (this.lists.put(name, list) != null) {
                throw new IllegalStateException("Two work lists are called " + name);
            }
        }
    }

    List<WorkListRow> lists(Caller caller, Narrowing narrowing) {
        var reader = reader(caller);
        var today = clock.today();
        return lists.values().stream()
                .filter(list -> list.isOpenTo(reader))
                .map(list -> WorkListRow.of(list.title(), list.count(reader, narrowing, today)))
                .sorted(Comparator.comparing(WorkListRow::name))
                .toList();
    }

    Listed<WorkItemRow> page(String name, Caller caller, Narrowing narrowing, Wanted wanted) {
        var reader = reader(caller);
        var today = clock.today();
        var found = open(name, reader).page(reader, narrowing, wanted, today);
        var ids =
                found.items().stream()
                        .map(WorkItem::child)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        var named = children.named(ids, reader.sight());
        var rows =
                found.items().stream()
                        .map(it -> WorkItemRow.of(it, named.get(it.child()), today))
                        .toList();
        return new Listed<>(rows, found.next());
    }

    long count(String name, Caller caller, Narrowing narrowing) {
        var reader = reader(caller);
        return open(name, reader).count(reader, narrowing, clock.today());
    }

    /** A list that is not the caller's work is not there for him or her. */
    private WorkList open(String name, Reader reader) {
        var list = lists.get(name);
        if (list == null || !list.isOpenTo(reader)) {
            throw new NotFound("work-list", name);
        }
        return list;
    }

    private static Reader reader(Caller caller) {
        var roles = caller.roles().stream().map(Role::realmName).collect(Collectors.toSet());
        return new Reader(caller.id(), roles, Sights.of(caller));
    }
}
