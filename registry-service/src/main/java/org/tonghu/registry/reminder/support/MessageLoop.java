package org.tonghu.registry.reminder.support;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.caller.CurrentCallers;
import org.tonghu.starter.web.Trace;

/** Looks into the outbox every few seconds, in the name of the service. */
@Component
class MessageLoop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MessageLoop.class);

    private final SendMessages send;
    private final long seconds;
    private ScheduledExecutorService thread = Executors.newScheduledThreadPool(0);
    private volatile boolean running;

    MessageLoop(
            SendMessages send, @Value("${tonghu.registry.messages.every-seconds:3}") long seconds) {
        this.send = send;
        this.seconds = seconds;
    }

    @Override
    public void start() {
        thread =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("messages").factory());
        thread.scheduleWithFixedDelay(this::go, seconds, seconds, TimeUnit.SECONDS);
        running = true;
    }

    private void go() {
        try {
            Trace.during(() -> CurrentCallers.runAs(Caller.system("registry"), send::go));
        } catch (RuntimeException e) {
            LOG.warn("The outbox could not be worked through; tried again soon", e);
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
