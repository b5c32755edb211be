package org.tonghu.registry.application;

import java.util.List;
import java.util.Optional;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.starter.domain.Refused;

/** All applications for recognition. */
public interface Applications {

    Optional<Application> find(String id, Sight sight);

    /**
     * @param places codes that see it whatever becomes of the child: home township, accepting one
     * @param visibleTo codes whose holders may see it
     * @throws Refused if another application of the kind is open for the same child
     */
    Application enter(Step step, List<String> places, List<String> visibleTo);

    /** Writes the application after the step; who may see it stays. */
    Application save(Step step);

    /** As {@link #save}, for somebody more who may see it from now on. */
    Application save(Step step, List<String> alsoVisibleTo);

    /** The latest first. */
    Listed<Application> list(ApplicationQuery query, Sight sight, Wanted wanted);

    /** Works out the deadlines of what is open anew, for the calendar may have been edited. */
    void reckonAnew();

    /** Those that recognised the child, the oldest first. */
    List<Application> confirmed(String child);
}
