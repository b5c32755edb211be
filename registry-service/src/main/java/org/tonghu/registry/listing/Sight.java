package org.tonghu.registry.listing;

import java.util.Collection;
import java.util.Set;

/**
 * What somebody may see.
 *
 * @param everything a service of the platform, acting for a caller who was checked before
 * @param codes units, townships, villages and institutions; nothing is seen without one
 */
public record Sight(boolean everything, Set<String> codes) {

    /** The only code of a sealed record; no token holds it. */
    public static final String SEALED = "SEALED";

    /** Of the platform itself, at work that nobody asked for. */
    public static final Sight ALL = new Sight(true, Set.of());

    public Sight {
        codes = Set.copyOf(codes);
    }

    /** A keeper's: sealed records, and no others. */
    public static Sight keeper() {
        return new Sight(false, Set.of(SEALED));
    }

    /**
     * Of the platform itself where sealed records count too: totals, and the end of rights that
     * follows from an adoption.
     */
    public static Sight withSealed() {
        return new Sight(true, Set.of(SEALED));
    }

    public boolean reaches(Collection<String> visibleTo) {
        return everything && (codes.contains(SEALED) || !visibleTo.contains(SEALED))
                || visibleTo.stream().anyMatch(codes::contains);
    }
}
