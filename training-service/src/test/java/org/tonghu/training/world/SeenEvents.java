package org.tonghu.training.world;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.tonghu.starter.events.EventSubscriber;
import org.tonghu.starter.events.LoggedEvent;

/** Keeps the events that leave this service, for tests to look at. */
public final class SeenEvents implements EventSubscriber {

    private final List<LoggedEvent> seen = new CopyOnWriteArrayList<>();

    @Override
    public String name() {
        return "tests";
    }

    @Override
    public Set<String> types() {
        return Set.of(
                "person.appointed",
                "appointment.ended",
                "session.result-recorded",
                "qualification.lapsed");
    }

    @Override
    public void handle(LoggedEvent event) {
        seen.add(event);
    }

    /** Waits until the event is there: delivery is prompt, but not part of the request. */
    public LoggedEvent await(String type, String person) {
        while (true) {
            var found = of(type, person);
            if (!found.isEmpty()) return found.getLast();
            Thread.onSpinWait();
        }
    }

    public List<LoggedEvent> of(String type, String person) {
        return seen.stream()
                .filter(event -> event.type().equals(type))
                .filter(event -> person.equals(event.details().get("person")))
                .toList();
    }
}
