package org.tonghu.registry.application;

import java.util.List;
import org.tonghu.starter.domain.Event;

/** An application after a step, and what happened to it. */
public record Step(Application application, List<Event> events) {

    public Step {
        events = List.copyOf(events);
    }
}
