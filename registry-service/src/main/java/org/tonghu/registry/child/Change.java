package org.tonghu.registry.child;

import java.util.List;
import org.tonghu.starter.domain.Event;

/** A child after a change, and what happened to it. */
public record Change(Child child, List<Event> events) {

    public Change {
        events = List.copyOf(events);
    }
}
