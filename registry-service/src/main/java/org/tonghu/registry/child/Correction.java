package org.tonghu.registry.child;

import java.util.Set;

/**
 * What somebody tells anew about a child.
 *
 * @param about groups that are told; none: whatever differs from what is known today
 */
public record Correction(
        Identity identity, FamilyFacts facts, Set<FactGroup> about, Source source) {

    public Correction {
        about = Set.copyOf(about);
    }
}
