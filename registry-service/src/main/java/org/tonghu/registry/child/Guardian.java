package org.tonghu.registry.child;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who looks after the child, or lives with it.
 *
 * @param relation GB/T 4761-2008: this person is the … of the child
 * @param birthDate null: not known
 * @param from first day; null: not known
 * @param to first day no longer; null: open
 */
public record Guardian(
        String name,
        String relation,
        @Nullable LocalDate birthDate,
        @Nullable String phone,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Names and numbers stay out of logs. */
    @Override
    public String toString() {
        return "Guardian[" + relation + "]";
    }
}
