package org.tonghu.starter.place;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.tonghu.starter.web.Trace;

/** Refreshes the places from start to stop: soon again while there are none, else now and then. */
final class PlacesRefresh implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PlacesRefresh.class);
    private static final Duration SOON = Duration.ofSeconds(2);

    private final PlacesOfRegistry places;
    private final Duration every;
    private ScheduledExecutorService thread = Executors.newScheduledThreadPool(0);
    private volatile boolean running;

    PlacesRefresh(PlacesOfRegistry places, Duration every) {
        this.places = places;
        this.every = every;
    }

    @Override
    public void start() {
        thread =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("places").factory());
        running = true;
        thread.execute(this::go);
    }

    private void go() {
        Duration next = every;
        try {
            Trace.during(places::refresh);
        } catch (RuntimeException e) {
            LOG.warn("The registry's places could not be read; tried again soon: {}", e.toString());
            next = SOON;
        }
        if (running) {
            thread.schedule(this::go, next.toMillis(), TimeUnit.MILLISECONDS);
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
