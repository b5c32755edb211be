package org.tonghu.starter.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.SimpleLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.caller.CurrentCallers;
import org.tonghu.starter.web.Trace;

/**
 * Runs the daily work that this instance has not run for the business day. One that fails is tried
 * again after half a minute; one that another instance is doing, when that one is done.
 */
final class DailyRounds {

    private static final Logger LOG = LoggerFactory.getLogger(DailyRounds.class);
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final Duration AFTER_FAULT = Duration.ofSeconds(30);

    private final List<DailyWork> works;
    private final BusinessClock clock;
    private final LockProvider locks;
    private final Caller caller;
    private final Map<String, LocalDate> done = new ConcurrentHashMap<>();
    private final Map<String, Instant> notBefore = new ConcurrentHashMap<>();

    DailyRounds(List<DailyWork> works, BusinessClock clock, LockProvider locks, String service) {
        this.works = List.copyOf(works);
        this.clock = clock;
        this.locks = locks;
        this.caller = Caller.system(service);
    }

    /** Does what is due; called again and again. */
    void go() {
        LocalDate today = clock.today();
        for (DailyWork work : works) {
            boolean due = !today.equals(done.get(work.name()));
            if (due && Instant.now().isAfter(notBefore.getOrDefault(work.name(), Instant.MIN))) {
                alone(work, today);
            }
        }
    }

    private void alone(DailyWork work, LocalDate today) {
        Optional<SimpleLock> lock;
        try {
            lock =
                    locks.lock(
                            new LockConfiguration(
                                    Instant.now(), "daily-" + work.name(), LONGEST, Duration.ZERO));
        } catch (RuntimeException e) {
            failed(work, e);
            return;
        }
        lock.ifPresent(held -> {
            try {
                Trace.during(() -> CurrentCallers.runAs(caller, () -> work.run(today)));
                done.put(work.name(), today);
            } catch (RuntimeException e) {
                failed(work, e);
            } finally {
                held.unlock();
            }
        });
    }

    private void failed(DailyWork work, RuntimeException fault) {
        LOG.error("The daily work {} failed; it is tried again soon", work.name(), fault);
        notBefore.put(work.name(), Instant.now().plus(AFTER_FAULT));
    }
}
