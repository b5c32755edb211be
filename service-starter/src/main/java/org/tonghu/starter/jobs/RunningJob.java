package org.tonghu.starter.jobs;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A job under way in this process; each call makes sure that it still is. */
record RunningJob(JobShelf shelf, JobDocument job) implements JobRun {

    /** Another instance has taken the job over: this run is to end. */
    static final class TakenOver extends RuntimeException {}

    @Override
    public String id() {
        return job.id();
    }

    @Override
    public String owner() {
        return job.caller().id();
    }

    @Override
    public Optional<String> cursor() {
        return Optional.ofNullable(job.cursor());
    }

    @Override
    public void progress(long done, long total, @Nullable String cursor) {
        if (!shelf.progress(job.id(), done, total, cursor)) {
            throw new TakenOver();
        }
    }

    @Override
    public void error(String what) {
        if (!shelf.error(job.id(), what)) {
            throw new TakenOver();
        }
    }
}
