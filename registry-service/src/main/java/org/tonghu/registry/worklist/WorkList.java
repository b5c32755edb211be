package org.tonghu.registry.worklist;

import java.time.LocalDate;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Wanted;

/**
 * One kind of work that waits for somebody. A feature gives one bean for each of its lists; the
 * count is always that of the list under the same reader, narrowing and day.
 */
public interface WorkList {

    Title title();

    /**
     * Whether this reader does such work at all; a list that is not open is neither shown nor
     * counted.
     */
    default boolean isOpenTo(Reader reader) {
        return true;
    }

    long count(Reader reader, Narrowing narrowing, LocalDate today);

    /** What is due first comes first. */
    Listed<WorkItem> page(Reader reader, Narrowing narrowing, Wanted wanted, LocalDate today);
}
