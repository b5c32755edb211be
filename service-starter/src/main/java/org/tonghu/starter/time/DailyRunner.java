package org.tonghu.starter.time;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Looks every few seconds whether the business day has changed, from start to stop. */
final class DailyRunner implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DailyRunner.class);

    private final DailyRounds rounds;
    private final Duration every;
    private volatile boolean running;
    private ScheduledExecutorService thread = Executors.newScheduledThreadPool(0);

    DailyRunner(DailyRounds rounds, Duration every) {
        this.rounds = rounds;
        this.every = every;
    }

    @Override
    public void start() {
        thread =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().name("daily-work").factory());
        thread.scheduleWithFixedDelay(this::go, 0, every.toMillis(), TimeUnit.MILLISECONDS);
        running = true;
    }

    /** An exception would end the schedule for good. */
    private void go() {
        try {
            rounds.go();
        } catch (RuntimeException e) {
            LOG.error("Whether daily work is due could not be found out; looked at again soon", e);
        }
    }

    @Override
    public void stop() {
        running = false;
        thread.shutdown();
        try {
            if (!thread.awaitTermination(20, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
