package org.tonghu.starter.events;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.chain.Verification;
import org.tonghu.starter.store.SealedRecords;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;

/** The event log as auditors read it. */
@RestController
@RequestMapping("${tonghu.base-path}")
@CallableBy(roles = Role.AUDITOR)
class EventEndpoints {

    private final EventLog log;
    private final SealedRecords sealed;

    EventEndpoints(EventLog log, SealedRecords sealed) {
        this.log = log;
        this.sealed = sealed;
    }

    /** What happened to one record, in order; of a sealed one nothing, as of none. */
    @GetMapping("/events")
    Page<LoggedEvent> events(@RequestParam String aggregate, PageRequest page) {
        return sealed.contains(aggregate) ? new Page<>(List.of(), null) : log.of(aggregate, page);
    }

    /** Walks the whole log. */
    @GetMapping("/logs/events/verification")
    Verification verification() {
        return log.verify();
    }
}
