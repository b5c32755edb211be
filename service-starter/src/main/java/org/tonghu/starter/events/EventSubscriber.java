package org.tonghu.starter.events;

import java.util.Set;

/**
 * Reacts to logged events. Called at least once per event and in order per aggregate, with retries;
 * an event it keeps failing becomes a dead letter and parks that aggregate's later events for this
 * subscriber alone. It must be idempotent by {@link LoggedEvent#id()}.
 */
public interface EventSubscriber {

    /** Stable name: what is still to be delivered is stored under it. */
    String name();

    /** The event types it wants. */
    Set<String> types();

    /**
     * @throws RuntimeException to be called again later; a service that cannot be reached is
     *     retried until it is back, anything else a few times only
     */
    void handle(LoggedEvent event);
}
