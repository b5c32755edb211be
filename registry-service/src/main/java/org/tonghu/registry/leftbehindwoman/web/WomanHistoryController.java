package org.tonghu.registry.leftbehindwoman.web;

import static org.tonghu.starter.caller.Role.*;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.starter.access.ShowsChildren;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.events.EventLog;
import org.tonghu.starter.events.LoggedEvent;
import org.tonghu.starter.time.BusinessClock;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;

/** What happened to a record, revision by revision. */
@RestController
class WomanHistoryController {

    private final WomanDesk desk;
    private final EventLog events;

    WomanHistoryController(WomanDesk desk, EventLog events) {
        this.desk = desk;
        this.events = events;
    }

    /**
     * @param fields what was changed
     */
    record WomanHistoryRow(
            String woman,
            long revision,
            OffsetDateTime at,
            String by,
            @Nullable String onBehalfOf,
            String type,
            List<String> fields,
            Map<String, String> details)
            implements ShowsChildren {

        static WomanHistoryRow of(LoggedEvent event) {
            return new WomanHistoryRow(
                    event.aggregateId(),
                    event.revision(),
                    event.at().atZone(BusinessClock.ZONE).toOffsetDateTime(),
                    event.by(),
                    event.onBehalfOf(),
                    event.type(),
                    event.fields(),
                    event.details());
        }

        @Override
        public Collection<String> childrenShown() {
            return List.of(woman);
        }
    }

    /** In the order in which it happened. */
    @GetMapping("${tonghu.base-path}/left-behind-women/{id}/history")
    @CallableBy(roles = {CHILD_DIRECTOR, CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER, AUDITOR})
    Page<WomanHistoryRow> history(@PathVariable String id, PageRequest page, Caller caller) {
        desk.find(id, caller);
        var found = events.of(id, page);
        return new Page<>(found.items().stream().map(WomanHistoryRow::of).toList(), found.next());
    }
}
