package org.tonghu.registry.child;

import org.jspecify.annotations.Nullable;
import org.tonghu.registry.classification.ParentFacts;

/** One parent: the facts the rules ask about, and a name where it is known. */
public record FamilyParent(@Nullable String name, ParentFacts facts) {}
