package org.tonghu.registry.leftbehindwoman;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The husband who is away for work.
 *
 * @param awaySince first day of the present absence
 * @param destination where he works, as far as it is known
 * @param expectedBack day on which he means to return; null: not known
 */
public record Spouse(
        @Nullable String name,
        LocalDate awaySince,
        @Nullable String destination,
        @Nullable String phone,
        @Nullable LocalDate expectedBack) {

    /** Contacts stay out of logs. */
    @Override
    public String toString() {
        return "Spouse[]";
    }
}
