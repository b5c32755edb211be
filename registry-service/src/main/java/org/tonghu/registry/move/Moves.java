package org.tonghu.registry.move;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;

/** All moves of children between units. */
public interface Moves {

    Optional<Move> find(String id, Sight sight);

    /**
     * @throws org.tonghu.starter.domain.Refused if another move of the child is open
     */
    Move begin(Move.Step step, LocalDate today);

    Move save(Move.Step step, LocalDate today);

    Listed<Move> list(
            Move.@Nullable State state, @Nullable String child, Sight sight, Wanted wanted);
}
