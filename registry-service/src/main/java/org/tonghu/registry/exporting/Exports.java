package org.tonghu.registry.exporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Wanted;

/** All tables that were asked for. */
public interface Exports {

    Export enter(Export asked);

    Export save(Export changed);

    Optional<Export> find(String id);

    /** The latest first. */
    Listed<Export> of(String person, Wanted wanted);

    /** Those not cleared away that were asked for before the day. */
    List<Export> before(LocalDate day);
}
