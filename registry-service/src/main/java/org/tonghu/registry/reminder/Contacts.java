package org.tonghu.registry.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;

/** The address list of the officers. */
public interface Contacts {

    Optional<Contact> find(String id, Sight sight);

    /** For sending: whatever the place. */
    Optional<Contact> recipient(String id);

    /** Enters a contact; one already entered under the same id is answered as it is. */
    Contact enter(Contact.Change change, LocalDate today);

    Contact save(Contact.Change change, LocalDate today);

    /**
     * By place.
     *
     * @param place only this one and those below it
     */
    Listed<Contact> list(Sight sight, @Nullable String place, Wanted wanted);

    List<Contact> active();
}
