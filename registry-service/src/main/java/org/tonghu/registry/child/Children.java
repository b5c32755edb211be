package org.tonghu.registry.child;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;

/** All children of the register. */
public interface Children {

    /** Empty for a child out of sight, as for one that does not exist. */
    Optional<Child> find(String id, Sight sight);

    /** Whoever holds that citizen ID. */
    Optional<Child> holder(String citizenIdLookup);

    /**
     * Children called so and born on that day; sealed ones are not among them.
     *
     * @param nameKey as {@link NameKey} writes it
     */
    List<Child> namesakes(String nameKey, LocalDate birthDate);

    /**
     * Enters a child; one already entered under the same id is answered as it is.
     *
     * @param today day on which who may see the child is worked out
     */
    Child enter(Change change, LocalDate today);

    /**
     * Enters many children, each on its own.
     *
     * @return ids of those not entered, because their id or citizen ID is taken
     */
    Set<String> enterAll(List<Change> changes, LocalDate today);

    /** Who is on file under one of the ids, citizen IDs or numbers, whoever may see them. */
    List<Holder> holders(
            Collection<String> ids,
            Collection<String> citizenIdLookups,
            Collection<String> registrationNumbers);

    /** Those of the children that may be seen. */
    List<Child> among(Collection<String> ids, Sight sight);

    /** Visits every child that matches, one after the other, in no order. */
    void each(ChildQuery query, Sight sight, Consumer<Child> visit);

    /** A child on file, by what identifies it. */
    record Holder(String id, @Nullable String citizenIdLookup, String registrationNumber) {}

    /** Writes the changed child and its events in one document update. */
    Child save(Change change, LocalDate today);

    /** Codes whose holders may see the child, and what hangs on it, on that day. */
    List<String> visibleTo(Child child, LocalDate day);

    /** Codes whose holders answer for the child and may change it. */
    List<String> answerableFor(Child child, LocalDate day);

    Listed<ChildRow> search(ChildQuery query, Sight sight, Wanted wanted);

    /** The record that stands for one that was joined to it; empty for any other. */
    Optional<String> standingFor(String id);

    /** Ids of children whose categories may have changed by that day through time alone. */
    List<String> dueOn(LocalDate day);
}
