package org.tonghu.institution.institution;

import java.util.Set;

/**
 * What a reader may see: records that name one of the codes. Every query takes one.
 *
 * @param everything for the other services of the platform, which answer for their own readers
 */
public record Sight(Set<String> codes, boolean everything) {

    public Sight {
        codes = Set.copyOf(codes);
    }
}
