package org.tonghu.registry.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.listing.Sight;

/** Relatives of children, by keyed hashes: a citizen ID is never kept, only recognised. */
public interface Relatives {

    /** A relative as read. */
    record Kept(
            Relation relation,
            String name,
            @Nullable String maskedCitizenId,
            @Nullable LocalDate birthDate) {

        /** Names stay out of logs. */
        @Override
        public String toString() {
            return "Kept[" + relation + "]";
        }
    }

    /**
     * All relatives of one child.
     *
     * @param revision 0 before the first entry
     */
    record OfChild(String child, long revision, List<Kept> relatives) {

        public OfChild {
            relatives = List.copyOf(relatives);
        }
    }

    Optional<OfChild> of(String child, Sight sight);

    OfChild enter(String child, long revision, List<Relative> relatives, List<String> visibleTo);
}
