package org.tonghu.registry.child.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.Evidence;
import org.tonghu.registry.child.FactGroup;
import org.tonghu.registry.child.Source;

/**
 * On what a group of facts rests.
 *
 * @param validTo first day no longer; null: until it is told otherwise
 * @param knownSince business day on which it was entered
 * @param by id of the account; empty in records from before this was kept
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record KnownEntry(
        FactGroup group,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        LocalDate knownSince,
        String by,
        Evidence evidence,
        @Nullable String paper) {

    static List<KnownEntry> of(Map<FactGroup, Source> sources) {
        return sources.entrySet().stream().map(it -> of(it.getKey(), it.getValue())).toList();
    }

    private static KnownEntry of(FactGroup group, Source source) {
        return new KnownEntry(
                group,
                source.validFrom(),
                source.validTo(),
                source.knownSince(),
                source.by(),
                source.evidence(),
                source.paper());
    }
}
