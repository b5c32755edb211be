package org.tonghu.training.person;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tonghu.training.sight.Listing;
import org.tonghu.training.sight.Sight;
import org.tonghu.training.sight.Window;

/** All people of the workforce. */
public interface People {

    /** Empty for a person out of sight, as for one that does not exist. */
    Optional<Person> find(Person.Id id, Sight sight);

    /** Those of the people that are in sight. */
    List<Person> findAll(Collection<Person.Id> ids, Sight sight);

    /**
     * @return the stored person; the one already there if the same request was made before
     * @throws org.tonghu.starter.domain.Refused if somebody has this identity number already
     */
    Person add(Person person);

    /** Fails as stale if somebody else wrote since the person was read. */
    Person save(Person changed);

    Listing<Person> list(Wanted wanted, Sight sight, Window window);

    /**
     * Null narrows nothing.
     *
     * @param unit a unit, division or institution that the workplace belongs to
     * @param name beginning of the name
     */
    record Wanted(
            @Nullable String unit,
            @Nullable String name,
            @Nullable CitizenId citizenId,
            @Nullable String phone) {}
}
