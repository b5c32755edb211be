package org.tonghu.registry.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;

/** An address list that does not change. */
record ContactsOfTests(List<Contact> active) implements Contacts {

    @Override
    public Optional<Contact> find(String id, Sight sight) {
        return recipient(id);
    }

    @Override
    public Optional<Contact> recipient(String id) {
        return active.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public Contact enter(Contact.Change change, LocalDate today) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Contact save(Contact.Change change, LocalDate today) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Listed<Contact> list(Sight sight, @Nullable String place, Wanted wanted) {
        return new Listed<>(active, null);
    }
}
