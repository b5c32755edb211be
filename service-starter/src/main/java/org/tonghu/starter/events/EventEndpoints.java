package org.tonghu.starter.events;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.chain.Verification;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;

/** The event log as auditors read it. */
@RestController
@RequestMapping("${tonghu.base-path}")
@CallableBy(roles = Role.AUDITOR)
class EventEndpoints {

    private final EventLog log;

    EventEndpoints(EventLog log) {
        this.log = log;
    }

    /** What happened to one record, in order. */
    @GetMapping("/events")
    Page<LoggedEvent> events(@RequestParam String aggregate, PageRequest page) {
        return log.of(aggregate, page);
    }

    /** Walks the whole log. */
    @GetMapping("/logs/events/verification")
    Verification verification() {
        return log.verify();
    }
}
