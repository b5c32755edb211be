package org.tonghu.institution.transfer.store;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.institution.transfer.HandOver;

/** A hand-over list as it is stored. */
record HandOverDocument(
        LocalDate on,
        List<String> escorts,
        List<Item> items,
        boolean householdMoves,
        @Nullable String householdReason) {

    record Item(HandOver.Thing thing, boolean handed, @Nullable String reason) {}

    static HandOverDocument of(HandOver handOver) {
        return new HandOverDocument(
                handOver.on(),
                handOver.escorts(),
                handOver.items().stream()
                        .map(item -> new Item(item.thing(), item.handed(), item.reason()))
                        .toList(),
                handOver.household().moves(),
                handOver.household().reason());
    }

    HandOver handOver() {
        return new HandOver(
                on,
                escorts,
                items.stream()
                        .map(item -> new HandOver.Item(item.thing, item.handed, item.reason))
                        .toList(),
                new HandOver.Household(householdMoves, householdReason));
    }
}
