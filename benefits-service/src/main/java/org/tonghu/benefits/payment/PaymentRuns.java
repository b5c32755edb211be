package org.tonghu.benefits.payment;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tonghu.benefits.reading.Listing;
import org.tonghu.benefits.reading.Sight;
import org.tonghu.benefits.reading.Window;

/** All runs and their lines. */
public interface PaymentRuns {

    /** Stores a new run; the one already there if the same request was made before. */
    PaymentRun add(PaymentRun run);

    /** For the run's own work. */
    PaymentRun get(String id);

    /** Empty for a run out of sight, as for one that does not exist. */
    Optional<PaymentRun> find(String id, Sight sight);

    /** Fails as stale if somebody else wrote since the run was read. */
    PaymentRun save(PaymentRun changed, String event);

    Listing<PaymentRun> list(
            @Nullable String unit, @Nullable YearMonth month, Sight sight, Window window);

    /** Stores lines; those already there stay as they are. */
    void write(List<Line> lines);

    Listing<Line> lines(String run, @Nullable LineState state, Window window);

    /** How many lines are in each state. */
    Map<LineState, Long> count(String run);

    /** Whether the person confirmed a grant of the run. */
    boolean confirmedBy(String person, String run);
}
