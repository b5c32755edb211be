package org.tonghu.starter.events;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.Lease;

/**
 * Relays what this process writes as soon as it is written, on a thread of its own, and from time
 * to time what was left: by a crash, by a full queue, by a store that did not answer.
 */
final class RelayLoop implements SmartLifecycle, AggregateStore.OutboxListener {

    private static final Logger LOG = LoggerFactory.getLogger(RelayLoop.class);
    private static final int GROUP = 200;

    private final AggregateStore aggregates;
    private final Relay relay;
    private final Dispatcher dispatcher;
    private final Lease lease;
    private final EventProperties settings;
    private final BlockingQueue<Filled> queue = new LinkedBlockingQueue<>(10_000);
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    private record Filled(String collection, String id) {}

    RelayLoop(
            AggregateStore aggregates,
            Relay relay,
            Dispatcher dispatcher,
            Lease lease,
            EventProperties settings) {
        this.aggregates = aggregates;
        this.relay = relay;
        this.dispatcher = dispatcher;
        this.lease = lease;
        this.settings = settings;
    }

    @Override
    public void filled(String collection, String aggregateId) {
        if (!queue.offer(new Filled(collection, aggregateId))) {
            LOG.debug("The relay is behind; the sweep will find {}", aggregateId);
        }
    }

    @Override
    public void start() {
        running = true;
        aggregates.listen(this);
        sweep(Duration.ZERO);
        threads.add(repeat("event-relay", Duration.ZERO, this::relayGroup));
        threads.add(repeat("event-sweep", settings.sweepEvery(), this::sweepIfMine));
        threads.add(repeat("event-poll", Duration.ofSeconds(1), dispatcher::wakeDue));
        threads.add(repeat("event-leases", LaneWork.LEASE.dividedBy(3), dispatcher::keepTaken));
    }

    @Override
    public void stop() {
        running = false;
        threads.forEach(Thread::interrupt);
        threads.clear();
        dispatcher.close();
    }

    /** Before the web server starts, after it has stopped. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private interface Step {
        void run() throws InterruptedException;
    }

    private Thread repeat(String name, Duration pause, Step step) {
        return Thread.ofVirtual()
                .name(name)
                .start(() -> {
                    while (running) {
                        try {
                            Thread.sleep(pause);
                            step.run();
                        } catch (InterruptedException e) {
                            return;
                        } catch (RuntimeException e) {
                            troubled(name, e);
                        }
                    }
                });
    }

    private void troubled(String name, RuntimeException e) {
        if (running) {
            LOG.warn("{} goes on after: {}", name, e.toString());
        }
    }

    private void relayGroup() throws InterruptedException {
        Filled first = queue.poll(1, TimeUnit.SECONDS);
        if (first == null) {
            return;
        }
        Set<Filled> group = new LinkedHashSet<>(Set.of(first));
        queue.drainTo(group, GROUP - 1);
        Map<String, Set<String>> byCollection = new HashMap<>();
        group.forEach(filled ->
                byCollection
                        .computeIfAbsent(filled.collection(), c -> new LinkedHashSet<>())
                        .add(filled.id()));
        byCollection.forEach((collection, ids) -> dispatcher.wake(relay.relay(collection, ids)));
    }

    private void sweepIfMine() {
        if (lease.take("relay-sweep", settings.sweepEvery().multipliedBy(2).dividedBy(3))) {
            sweep(settings.sweepEvery());
            dispatcher.forgetIdle();
        }
    }

    private void sweep(Duration age) {
        for (String collection : aggregates.collections()) {
            List<Set<String>> lanes = relay.sweep(collection, age);
            while (!lanes.isEmpty() && running) {
                lanes.forEach(dispatcher::wake);
                lanes = relay.sweep(collection, age);
            }
        }
    }
}
