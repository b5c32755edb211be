package org.tonghu.starter.jobs;

import java.util.Map;

/**
 * Does one kind of long work. It may be run again from {@link JobRun#cursor()} after a crash, so
 * each step must be harmless when repeated.
 *
 * @param <P> its parameters, stored with the job: ids, codes, days; no personal data
 */
public interface JobHandler<P extends Record> {

    /** Stable name of the kind of work, e.g. {@code payment-run}. */
    String kind();

    Class<P> parameters();

    /**
     * @return what the caller learns at the end, e.g. counts
     * @throws RuntimeException the job has failed
     */
    Map<String, String> run(JobRun run, P parameters);
}
