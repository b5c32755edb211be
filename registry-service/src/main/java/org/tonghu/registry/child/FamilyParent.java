package org.tonghu.registry.child;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.classification.ParentFacts;

/**
 * One parent: the facts the rules ask about, name and birth date where they are known.
 *
 * @param relation GB/T 4761-2008, 51 father, 52 mother, 57 and 58 step or adoptive; null: not told
 */
public record FamilyParent(
        @Nullable String name,
        ParentFacts facts,
        @Nullable LocalDate birthDate,
        @Nullable String relation) {}
