package org.tonghu.registry.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;

/** An outbox that remembers what it was ever given. */
final class OutboxOfTests implements Messages {

    final List<Message> queued = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    @Override
    public boolean queue(Message.Change change, LocalDate today) {
        return seen.add(change.message().id()) && queued.add(change.message());
    }

    @Override
    public List<Message> waiting(Instant now, int most) {
        return queued;
    }

    @Override
    public Optional<Message> find(String id, Sight sight) {
        return Optional.empty();
    }

    @Override
    public Message save(Message.Change change) {
        return change.message();
    }

    @Override
    public Listed<Message> list(Query query, Sight sight, Wanted wanted) {
        return new Listed<>(queued, null);
    }

    @Override
    public long count(Query query, Sight sight) {
        return queued.size();
    }
}
