package org.tonghu.registry.child;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.classification.Category;

/**
 * What to look for; null means any.
 *
 * @param nameKey beginning of the name as {@link NameKey} writes it
 * @param pinyin beginning of the name in letters without tones and blanks
 * @param initials beginning of the first letters of its characters
 * @param bornFrom first birthday that fits
 * @param bornTo last birthday that fits
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
        @Nullable Boolean left,
        @Nullable String pinyin,
        @Nullable String initials,
        @Nullable LocalDate bornFrom,
        @Nullable LocalDate bornTo) {

    /** Whatever there is. */
    public static final ChildQuery ANY =
            new ChildQuery(null, null, null, null, null, null, null, null, null, null);

    /** Without sound and age. */
    public ChildQuery(
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
        this(
                nameKey,
                citizenIdLookup,
                registrationNumber,
                category,
                unit,
                township,
                village,
                care,
                institution,
                left,
                null,
                null,
                null,
                null);
    }
}
