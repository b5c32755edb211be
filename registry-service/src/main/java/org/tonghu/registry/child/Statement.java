package org.tonghu.registry.child;

import java.util.List;
import java.util.Set;

/**
 * What was told about a child at once. Only the groups named are told; the rest stands as it was
 * before.
 */
public record Statement(
        Set<FactGroup> about,
        Identity identity,
        FamilyFacts facts,
        List<CareArrangement> care,
        Source source) {

    public Statement {
        about = Set.copyOf(about);
        care = List.copyOf(care);
    }

    boolean isAbout(FactGroup group) {
        return about.contains(group);
    }
}
