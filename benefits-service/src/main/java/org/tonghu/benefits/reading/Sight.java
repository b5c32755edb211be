package org.tonghu.benefits.reading;

import java.util.Set;

/**
 * What a reader may see: records that carry one of these codes.
 *
 * @param everything for the platform's own work
 */
public record Sight(Set<String> codes, boolean everything) {

    public static final Sight OF_THE_PLATFORM = new Sight(Set.of(), true);

    public Sight {
        codes = Set.copyOf(codes);
    }

    public static Sight of(Set<String> codes) {
        return new Sight(codes, false);
    }
}
