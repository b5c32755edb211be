package org.tonghu.benefits.grant;

import java.util.List;
import java.util.Set;

/**
 * What a proposal rests on.
 *
 * @param unit that manages the child's place
 * @param payers units that pay some month of it
 * @param visibleTo codes whose holders may see it
 * @param determination id of the stored one
 */
public record Basis(
        String child,
        String unit,
        Set<String> payers,
        List<String> visibleTo,
        long factsRevision,
        String determination) {

    public Basis {
        payers = Set.copyOf(payers);
        visibleTo = List.copyOf(visibleTo);
    }
}
