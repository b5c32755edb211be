package org.tonghu.registry.division;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Wanted;

/** All divisions, units and assignments that the registry knows. */
public interface Divisions {

    /** How a batch of villages came out. */
    record Loaded(int added, int renamed, int unchanged) {}

    /** Divisions of the edition, all levels, by code. */
    List<Division> ofEdition(String edition);

    /**
     * Divisions of the edition by code.
     *
     * @param parent only those directly below it, null for all
     * @param level only those of the level, null for all
     */
    Listed<Division> list(
            String edition, @Nullable String parent, Division.@Nullable Level level, Wanted wanted);

    Listed<ManagingUnit> listUnits(Wanted wanted);

    List<ManagingUnit> units();

    List<Assignment> assignments();

    boolean hasTownship(String code, String edition);

    /** Adds what is new and renames what is called otherwise; a second time it changes nothing. */
    Loaded load(Collection<Division> villages);
}
