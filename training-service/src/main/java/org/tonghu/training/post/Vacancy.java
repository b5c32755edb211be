package org.tonghu.training.post;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Days on which nobody served in a post.
 *
 * @param from first day without anybody; null if nobody ever served before
 * @param through last day without anybody that was looked at
 * @param ongoing nobody had been appointed for the day after {@code through}
 */
public record Vacancy(@Nullable LocalDate from, LocalDate through, boolean ongoing) {

    /** Both ends included; unknown for a post that never was filled. */
    public OptionalLong days() {
        return from == null
                ? OptionalLong.empty()
                : OptionalLong.of(ChronoUnit.DAYS.between(from, through) + 1);
    }
}
