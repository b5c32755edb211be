package org.tonghu.registry.matching.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.matching.ListKind;
import org.tonghu.registry.matching.MatchingList;
import org.tonghu.registry.matching.Tally;

/**
 * A list that was read.
 *
 * @param result null until it is matched
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ListView(
        String id,
        ListKind kind,
        YearMonth month,
        String unit,
        long rows,
        String uploadedBy,
        LocalDate uploadedOn,
        String job,
        @Nullable Tally result) {

    static ListView of(MatchingList it) {
        return new ListView(
                it.id(),
                it.kind(),
                it.month(),
                it.unit(),
                it.rows(),
                it.uploadedBy(),
                it.uploadedOn(),
                it.job(),
                it.result());
    }
}
