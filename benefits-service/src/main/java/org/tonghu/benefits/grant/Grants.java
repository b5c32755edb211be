package org.tonghu.benefits.grant;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tonghu.benefits.eligibility.Programme;
import org.tonghu.benefits.reading.Listing;
import org.tonghu.benefits.reading.Sight;
import org.tonghu.benefits.reading.Window;

/** All grants. A grant and the event of its move are written in one document update. */
public interface Grants {

    String nextId();

    /** Empty for a grant out of sight, as for one that does not exist. */
    Optional<Grant> find(String id, Sight sight);

    /** All of a child, open and closed, the latest first month last. */
    List<Grant> of(String child);

    /** Stores a new one, unless one is open for the child and programme. */
    void propose(Grant grant);

    /**
     * Fails as stale if somebody else wrote since the grant was read.
     *
     * @param event type of what happened
     */
    Grant save(Grant changed, String event);

    Listing<Grant> list(Wanted wanted, Sight sight, Window window);

    /**
     * Grants that a unit may have to pay in a month, by id.
     *
     * @param after only ids after this one; empty: from the start
     */
    List<Grant> payable(
            String payer, YearMonth month, Set<Programme> programmes, String after, int most);

    long countPayable(String payer, YearMonth month, Set<Programme> programmes);

    /** Null narrows nothing. */
    record Wanted(
            @Nullable GrantState state,
            @Nullable Programme programme,
            @Nullable String unit,
            @Nullable String child) {}
}
