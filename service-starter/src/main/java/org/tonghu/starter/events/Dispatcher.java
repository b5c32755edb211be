package org.tonghu.starter.events;

import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands lanes to a few threads; a lane to one of them at a time. */
final class Dispatcher implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
    private static final int AT_ONCE = 200;

    private final Handling handling;
    private final LaneWork work;
    private final Semaphore places;
    private final Set<String> waiting = ConcurrentHashMap.newKeySet();
    private final Set<String> active = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Dispatcher(Handling handling, LaneWork work, int workers) {
        this.handling = handling;
        this.work = work;
        this.places = new Semaphore(workers);
    }

    void wake(Collection<String> lanes) {
        for (String lane : lanes) {
            if (waiting.add(lane)) {
                try {
                    threads.execute(() -> run(lane));
                } catch (RejectedExecutionException e) {
                    return; // closing; the lane is in the store
                }
            }
        }
    }

    /** Lanes whose wait is over, and those another instance let fall. */
    void wakeDue() {
        wake(work.due(handling.subscribers(), AT_ONCE));
    }

    void keepTaken() {
        if (!active.isEmpty()) {
            work.keepTaken();
        }
    }

    void forgetIdle() {
        work.prune();
    }

    private void run(String lane) {
        try {
            places.acquire();
        } catch (InterruptedException e) {
            return;
        }
        waiting.remove(lane);
        boolean mine = active.add(lane);
        try {
            if (mine) {
                handling.workThrough(lane);
            }
        } catch (RuntimeException e) {
            LOG.warn("Lane {} is left for later", lane, e);
        } finally {
            if (mine) {
                active.remove(lane);
            }
            places.release();
        }
    }

    /** Lets the events at hand be finished. */
    @Override
    public void close() {
        places.drainPermits();
        threads.shutdown();
        try {
            long giveUp = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
            while (!active.isEmpty() && System.nanoTime() < giveUp) {
                Thread.sleep(20);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        threads.shutdownNow();
    }
}
