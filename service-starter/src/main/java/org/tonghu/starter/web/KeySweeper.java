package org.tonghu.starter.web;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Removes keys whose time is over; the store has no expiry that can be relied on. */
final class KeySweeper implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(KeySweeper.class);
    private static final int MINUTES = 10;

    private final IdempotencyKeys keys;
    private ScheduledExecutorService thread = Executors.newScheduledThreadPool(0);
    private volatile boolean running;

    KeySweeper(IdempotencyKeys keys) {
        this.keys = keys;
    }

    @Override
    public void start() {
        thread =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("idempotency-keys").factory());
        thread.scheduleWithFixedDelay(this::sweep, 1, MINUTES, TimeUnit.MINUTES);
        running = true;
    }

    private void sweep() {
        try {
            keys.sweep();
        } catch (RuntimeException e) {
            LOG.warn("Idempotency keys could not be swept; tried again later", e);
        }
    }

    @Override
    public void stop() {
        running = false;
        thread.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
