package org.tonghu.registry.child;

import org.jspecify.annotations.Nullable;
import org.tonghu.registry.classification.Category;

/**
 * What to look for; null means any.
 *
 * @param nameKey beginning of the name as {@link NameKey} writes it
 * @param citizenIdLookup keyed hash of the whole number
 * @param place 9 digits for a township, 12 for a village
 */
public record ChildQuery(
        @Nullable String nameKey,
        @Nullable String citizenIdLookup,
        @Nullable String registrationNumber,
        @Nullable Category category,
        @Nullable String unit,
        @Nullable String township,
        @Nullable String village,
        CareArrangement.@Nullable Care care,
        @Nullable String institution,
        @Nullable Boolean left) {

    /** Whatever there is. */
    public static final ChildQuery ANY =
            new ChildQuery(null, null, null, null, null, null, null, null, null, null);
}
