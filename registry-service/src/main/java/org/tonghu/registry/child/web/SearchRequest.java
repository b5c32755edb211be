package org.tonghu.registry.child.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.CareArrangement.Care;
import org.tonghu.registry.child.ChildQuery;
import org.tonghu.registry.child.CitizenId;
import org.tonghu.registry.child.NameKey;
import org.tonghu.registry.child.Secrets;
import org.tonghu.registry.classification.Category;

/**
 * What to look for; all that is given must fit.
 *
 * @param name beginning of the name, full or half width
 * @param citizenId the whole number
 * @param pinyin beginning of the name in letters, without tones; blanks do not count, ü is v
 * @param initials beginning of the first letters of its characters
 * @param ageFrom lowest age in completed years
 * @param ageTo highest age in completed years
 */
record SearchRequest(
        @Nullable @Size(min = 1, max = 100) String name,
        @Nullable @Size(min = 18, max = 40) String citizenId,
        @Nullable @Size(min = 1, max = 40) String registrationNumber,
        @Nullable Category category,
        @Nullable @Pattern(regexp = "[A-Z0-9-]{3,40}") String unit,
        @Nullable @Pattern(regexp = "\\d{9}") String township,
        @Nullable @Pattern(regexp = "\\d{12}") String village,
        @Nullable Care care,
        @Nullable @Pattern(regexp = "[A-Z0-9-]{3,40}") String institution,
        @Nullable Status status,
        @Nullable @Pattern(regexp = "[A-Za-zü' ]{1,100}") String pinyin,
        @Nullable @Pattern(regexp = "[A-Za-z]{1,20}") String initials,
        @Nullable @Min(0) @Max(120) Integer ageFrom,
        @Nullable @Min(0) @Max(120) Integer ageTo) {

    enum Status {
        ACTIVE,
        LEFT
    }

    ChildQuery query(Secrets secrets, LocalDate today) {
        return new ChildQuery(
                name == null ? null : NameKey.of(name),
                citizenId == null ? null : secrets.lookup(CitizenId.normalised(citizenId)),
                registrationNumber,
                category,
                unit,
                township,
                village,
                care,
                institution,
                status == null ? null : status == Status.LEFT,
                letters(pinyin),
                letters(initials),
                ageTo == null ? null : today.minusYears(ageTo + 1L).plusDays(1),
                ageFrom == null ? null : today.minusYears(ageFrom));
    }

    private static @Nullable String letters(@Nullable String typed) {
        return typed == null
                ? null
                : typed.replace('ü', 'v').replaceAll("[' ]", "").toLowerCase(Locale.ROOT);
    }
}
