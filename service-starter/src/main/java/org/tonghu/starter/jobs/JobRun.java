package org.tonghu.starter.jobs;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The handler's hand on its running job. Each call is on disk when it returns. */
public interface JobRun {
    String id();

    /** Who started the job. */
    String owner();

    /** Where the last run stopped; empty at the first. */
    Optional<String> cursor();

    /**
     * @param cursor from where a later run may go on; everything before it is done
     */
    void progress(long done, long total, @Nullable String cursor);

    /** Something went wrong with one item; the job goes on. No personal data. */
    void error(String what);
}
