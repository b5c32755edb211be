package org.tonghu.registry.child.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.classification.Category;
import org.tonghu.starter.access.ShowsChildren;
import org.tonghu.starter.events.LoggedEvent;
import org.tonghu.starter.time.BusinessClock;

/**
 * Something that happened to the child.
 *
 * @param fields what was changed
 * @param categories what a classification came to; absent with other events
 */
record HistoryRow(
        String child,
        long revision,
        OffsetDateTime at,
        String by,
        @Nullable String onBehalfOf,
        String type,
        List<String> fields,
        Map<String, String> details,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Category> categories)
        implements ShowsChildren {

    static HistoryRow of(LoggedEvent event, Child child) {
        return new HistoryRow(
                event.aggregateId(),
                event.revision(),
                event.at().atZone(BusinessClock.ZONE).toOffsetDateTime(),
                event.by(),
                event.onBehalfOf(),
                event.type(),
                event.fields(),
                event.details(),
                event.type().equals("child.classified")
                        ? decided(event.details().getOrDefault("asOf", ""), child)
                        : null);
    }

    /** The last decision of that day. */
    private static @Nullable List<Category> decided(String day, Child child) {
        return child.dossier().decisions().stream()
                .map(it -> it.classification())
                .filter(it -> it.asOf().toString().equals(day))
                .reduce((earlier, later) -> later)
                .map(it -> it.categories())
                .orElse(null);
    }

    @Override
    public Collection<String> childrenShown() {
        return List.of(child);
    }
}
