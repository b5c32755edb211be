package org.tonghu.starter.events;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.caller.CurrentCallers;

/** Works through one lane: event after event, until it is empty or an event fails. */
final class Handling {

    private static final Logger LOG = LoggerFactory.getLogger(Handling.class);

    private final EventLog log;
    private final LaneWork work;
    private final Map<String, EventSubscriber> subscribers;
    private final Patience patience;
    private final Authors authors;

    /** In whose name an event is handled: as this service, for whoever caused it. */
    @FunctionalInterface
    interface Authors extends Function<LoggedEvent, Caller> {}

    Handling(
            EventLog log,
            LaneWork work,
            Collection<EventSubscriber> subscribers,
            Patience patience,
            Authors authors) {
        this.log = log;
        this.work = work;
        this.subscribers =
                subscribers.stream()
                        .collect(Collectors.toMap(EventSubscriber::name, Function.identity()));
        this.patience = patience;
        this.authors = authors;
    }

    Collection<String> subscribers() {
        return subscribers.keySet();
    }

    void workThrough(String laneId) {
        Optional<Lane> lane = work.take(laneId);
        while (lane.isPresent() && !Thread.currentThread().isInterrupted()) {
            lane = next(lane.get());
        }
    }

    private Optional<Lane> next(Lane lane) {
        String event = lane.pending().getFirst();
        EventSubscriber subscriber = subscribers.get(lane.subscriber());
        if (subscriber == null) {
            return Optional.empty();
        }
        try {
            handle(subscriber, log.find(event).orElseThrow());
        } catch (Exception e) {
            fail(lane, event, e);
            return Optional.empty();
        }
        return work.handled(lane, event);
    }

    private void handle(EventSubscriber subscriber, LoggedEvent event) {
        try (var _ = MDC.putCloseable("traceId", event.traceId())) {
            CurrentCallers.runAs(authors.apply(event), () -> subscriber.handle(event));
        }
    }

    private void fail(Lane lane, String event, Exception thrown) {
        Failure failure = Failure.of(thrown);
        boolean dead = patience.endsWith(failure, lane);
        LOG.warn(
                "{} could not handle {} (attempt {}): {}{}",
                lane.subscriber(),
                event,
                lane.attempts() + 1,
                failure.what(),
                dead ? "; it is a dead letter now" : "",
                failure.outage() ? null : thrown);
        work.failed(lane, patience.waitAfter(lane), dead, failure);
    }
}
