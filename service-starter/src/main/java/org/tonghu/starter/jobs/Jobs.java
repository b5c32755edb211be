package org.tonghu.starter.jobs;

import java.util.Optional;
import org.tonghu.starter.caller.Caller;

/** Long work: started by a request, done in the background, kept in the store. */
public interface Jobs {

    /**
     * Queues the work, once: a second start with the same id answers the first job.
     *
     * @param id e.g. from {@code NewId}, or derived from what the work is for
     * @param kind of a {@link JobHandler} of this service
     * @param parameters of that handler's type
     * @param caller who may watch it and in whose name it runs
     */
    Job start(String id, String kind, Record parameters, Caller caller);

    /**
     * Takes a failed job up again from where it stopped, in the name of {@code caller}, who may
     * watch it from now on. One that has not failed stays as it is, so that a repeated request does
     * no harm. Empty: there is none.
     */
    Optional<Job> again(String id, Caller caller);

    /** The job whoever started it: for the service's own decisions, never for an answer as such. */
    Optional<Job> find(String id);

    /** The job, if the caller started it or is a platform administrator. */
    Optional<Job> find(String id, Caller caller);

    /** Where the job can be watched: the {@code Location} of a 202. */
    String location(Job job);
}
