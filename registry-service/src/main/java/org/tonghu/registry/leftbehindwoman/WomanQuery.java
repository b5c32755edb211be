package org.tonghu.registry.leftbehindwoman;

import org.jspecify.annotations.Nullable;

/**
 * What to look for; null means any.
 *
 * @param nameKey beginning of the name as {@link org.tonghu.registry.child.NameKey} writes it
 * @param citizenIdLookup keyed hash of the whole number
 */
public record WomanQuery(
        @Nullable String nameKey,
        @Nullable String citizenIdLookup,
        @Nullable String registrationNumber,
        @Nullable String unit,
        @Nullable String township,
        @Nullable String village,
        @Nullable Boolean left) {}
