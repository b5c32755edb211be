package org.tonghu.institution.transfer.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tonghu.institution.transfer.StageName;

/**
 * Any stage as it is stored: the name says which of the other components are there.
 *
 * @param text note, reason, assessment, remarks or number of the approval, whichever the stage has
 * @param day day until which it is postponed, or on which the child was handed over or received
 */
record StageDocument(
        StageName name,
        String by,
        Instant at,
        @Nullable String text,
        @Nullable LocalDate day,
        @Nullable String bed,
        @Nullable List<String> missing,
        @Nullable HandOverDocument handOver) {

    static StageDocument of(StageName name, String by, Instant at) {
        return new StageDocument(name, by, at, null, null, null, null, null);
    }

    StageDocument text(@Nullable String value) {
        return new StageDocument(name, by, at, value, day, bed, missing, handOver);
    }

    /** The same stage with its text written otherwise, where it has one. */
    StageDocument words(UnaryOperator<String> change) {
        return text == null ? this : text(change.apply(text));
    }

    StageDocument day(LocalDate value) {
        return new StageDocument(name, by, at, text, value, bed, missing, handOver);
    }

    StageDocument bed(@Nullable String value) {
        return new StageDocument(name, by, at, text, day, value, missing, handOver);
    }

    StageDocument missing(List<String> value) {
        return new StageDocument(name, by, at, text, day, bed, value, handOver);
    }

    StageDocument handOver(HandOverDocument value) {
        return new StageDocument(name, by, at, text, day, bed, missing, value);
    }
}
