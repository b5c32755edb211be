package org.tonghu.training.sight;

import java.util.Set;

/**
 * Whose records may be seen.
 *
 * @param everything the platform itself: nothing is hidden
 * @param codes units, townships, villages and institutions; none finds nothing
 */
public record Sight(boolean everything, Set<String> codes) {

    public Sight {
        codes = Set.copyOf(codes);
    }

    public static Sight of(Set<String> codes) {
        return new Sight(false, codes);
    }

    /** For the platform's own work. */
    public static Sight unlimited() {
        return new Sight(true, Set.of());
    }
}
