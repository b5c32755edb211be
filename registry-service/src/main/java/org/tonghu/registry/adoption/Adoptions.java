package org.tonghu.registry.adoption;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;

/** All adoptions, open and ended. */
public interface Adoptions {

    /**
     * Which are wanted; null means any.
     *
     * @param place a unit, township, village or institution
     */
    record Query(@Nullable AdoptionState state, @Nullable String child, @Nullable String place) {}

    /** What a keeper looks for among sealed records: one of the three. */
    record Trace(
            @Nullable String certificateLookup,
            @Nullable String citizenIdLookup,
            @Nullable String registrationNumber) {}

    Optional<Adoption> find(String id, Sight sight);

    /** One already listed under the same id is answered as it is. */
    Adoption enter(Adoption.Step step, List<String> visibleTo);

    Adoption save(Adoption.Step step);

    /** The same with another place or subject, without a step. */
    void follow(Adoption adoption, List<String> visibleTo);

    /** Leaves behind by what a keeper may find it once it is sealed. */
    Adoption saveTraceable(Adoption.Step step, Trace trace);

    /** County register: those who wait longest first. */
    Listed<Adoption> list(Query query, Sight sight, Wanted wanted);

    /** Who could be adopted on that day by the law of that day, the longest waiting first. */
    Listed<Adoption> adoptable(
            LocalDate day, LocalDate bornAfter, @Nullable String place, Sight sight, Wanted wanted);

    Listed<Adoption> sealed(Trace trace, Wanted wanted);
}
