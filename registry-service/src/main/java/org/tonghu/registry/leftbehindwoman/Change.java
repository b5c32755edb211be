package org.tonghu.registry.leftbehindwoman;

import java.util.List;
import org.tonghu.starter.domain.Event;

/** The record as it is from now on, and what happened to it. */
public record Change(Woman woman, List<Event> events) {

    public Change {
        events = List.copyOf(events);
    }
}
