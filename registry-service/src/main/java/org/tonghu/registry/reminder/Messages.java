package org.tonghu.registry.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;

/** The outbox: messages that wait for a gateway, and what became of them. */
public interface Messages {

    /**
     * @param place a unit, township or village, and what lies below it; null for all
     */
    record Query(Message.@Nullable State state, @Nullable String place) {}

    /**
     * Puts it into the outbox unless it is, or was, there.
     *
     * @return whether it was new
     */
    boolean queue(Message.Change change, LocalDate today);

    /** Those whose turn has come, the longest waiting first. */
    List<Message> waiting(Instant now, int most);

    Optional<Message> find(String id, Sight sight);

    Message save(Message.Change change);

    /** The latest first. */
    Listed<Message> list(Query query, Sight sight, Wanted wanted);

    long count(Query query, Sight sight);
}
