package org.tonghu.starter.jobs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.caller.Role;

/** Keeps jobs in the store and works on a few of them at a time. */
final class StoredJobs implements Jobs, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(StoredJobs.class);

    private final JobShelf shelf;
    private final JobWork work;
    private final String basePath;
    private final int workers;
    private final Semaphore news = new Semaphore(0);
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicInteger atWork = new AtomicInteger();
    private volatile boolean running;

    StoredJobs(JobShelf shelf, JobWork work, String basePath, int workers) {
        this.shelf = shelf;
        this.work = work;
        this.basePath = basePath;
        this.workers = workers;
    }

    @Override
    public Job start(String id, String kind, Record parameters, Caller caller) {
        JobDocument job = shelf.put(id, kind, caller, work.stored(kind, parameters));
        news.release();
        return job.job();
    }

    @Override
    public Optional<Job> again(String id, Caller caller) {
        Optional<JobDocument> job = shelf.putBackFailed(id, caller);
        news.release();
        return job.map(JobDocument::job);
    }

    @Override
    public Optional<Job> find(String id) {
        return shelf.find(id).map(JobDocument::job);
    }

    @Override
    public Optional<Job> find(String id, Caller caller) {
        return shelf.find(id)
                .filter(job ->
                        caller.is(Role.PLATFORM_ADMIN) || job.caller().id().equals(caller.id()))
                .map(JobDocument::job);
    }

    @Override
    public String location(Job job) {
        return basePath + "/jobs/" + job.id();
    }

    @Override
    public void start() {
        running = true;
        for (int i = 0; i < workers; i++) {
            threads.add(Thread.ofVirtual().name("jobs-" + i).start(this::workLoop));
        }
        threads.add(Thread.ofVirtual().name("job-leases").start(this::leaseLoop));
    }

    @Override
    public void stop() {
        running = false;
        threads.forEach(Thread::interrupt);
        try {
            for (Thread thread : threads) {
                thread.join(Duration.ofSeconds(10));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        threads.clear();
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

    private void workLoop() {
        while (running) {
            try {
                Optional<JobDocument> job = shelf.take(work.kinds());
                if (job.isPresent()) {
                    atWork.incrementAndGet();
                    try {
                        work.run(job.get(), () -> !running);
                    } finally {
                        atWork.decrementAndGet();
                    }
                } else {
                    boolean _ = news.tryAcquire(2, TimeUnit.SECONDS);
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                troubled(e);
            }
        }
    }

    private void leaseLoop() {
        while (running) {
            try {
                Thread.sleep(JobShelf.LEASE.dividedBy(3));
                if (atWork.get() > 0) {
                    shelf.keepTaken();
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                troubled(e);
            }
        }
    }

    private void troubled(RuntimeException e) {
        if (running) {
            LOG.warn("Jobs go on after: {}", e.toString());
            java.util.concurrent.locks.LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
        }
    }
}
