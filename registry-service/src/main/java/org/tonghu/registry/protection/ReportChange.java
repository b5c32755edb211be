package org.tonghu.registry.protection;

import java.util.List;
import org.tonghu.starter.domain.Event;

/** A report after a change, and what happened to it. */
public record ReportChange(MandatoryReport report, List<Event> events) {

    public ReportChange {
        events = List.copyOf(events);
    }
}
