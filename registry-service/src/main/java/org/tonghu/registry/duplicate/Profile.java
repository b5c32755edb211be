package org.tonghu.registry.duplicate;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.Sex;

/**
 * What of a child is compared.
 *
 * @param name as names are compared
 * @param pinyin the name in letters; empty where it is not known
 * @param citizenId keyed hash of the number; null for a child who has none
 * @param parents names of the parents as names are compared
 */
public record Profile(
        String child,
        String name,
        String pinyin,
        Sex sex,
        LocalDate birthDate,
        @Nullable String citizenId,
        String township,
        Set<String> parents) {

    public Profile {
        parents = Set.copyOf(parents);
    }

    /** Names stay out of logs. */
    @Override
    public String toString() {
        return "Profile[" + child + "]";
    }
}
