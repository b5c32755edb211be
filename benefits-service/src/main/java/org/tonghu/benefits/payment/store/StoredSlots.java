package org.tonghu.benefits.payment.store;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.tonghu.benefits.payment.Slot;
import org.tonghu.benefits.payment.Slots;
import org.tonghu.starter.domain.Yuan;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Index;
import org.tonghu.starter.store.Stale;

/** Slots: the id of the document is the rule that nothing is paid twice. */
@Repository
class StoredSlots implements Slots {

    private final Aggregates<SlotDocument> slots;

    StoredSlots(AggregateStore store) {
        this.slots =
                store.of(
                        "payment-slot",
                        "payment_slots",
                        SlotDocument.class,
                        Index.on("child", "-month"),
                        Index.on("liveRun"));
    }

    @Override
    public Map<String, Slot.Entry> claim(List<Slot> wanted) {
        Map<String, Slot> first = new LinkedHashMap<>();
        Map<String, Slot.Entry> taken = new HashMap<>();
        for (var slot : wanted) {
            var before = first.putIfAbsent(slot.id(), slot);
            if (before != null) taken.put(slot.id(), before.entries().getFirst());
        }
        var fresh = first.values().stream().map(slot -> SlotDocument.of(slot, 0)).toList();
        for (var id : slots.insertAll(fresh)) {
            var other = takeIfFree(id, first.getOrDefault(id, wanted.getFirst()));
            if (other != null) taken.put(id, other);
        }
        return taken;
    }

    /** The live entry that holds the slot, or null when it was free and is ours now. */
    private Slot.@Nullable Entry takeIfFree(String id, Slot wanted) {
        while (true) {
            var document = slots.byId(id).orElseThrow();
            var live = document.slot().live();
            if (live.isPresent()) return live.get();
            try {
                var with = document.slot().with(wanted.entries().getFirst());
                slots.update(SlotDocument.of(with, document.revision()), List.of());
                return null;
            } catch (Stale e) {
                continue;
            }
        }
    }

    @Override
    public int reverse(String run, Slot.Reversal by, Instant at, int most) {
        List<SlotDocument> live =
                slots.collection()
                        .find(Filters.eq("liveRun", run))
                        .limit(most)
                        .into(new ArrayList<>());
        for (var document : live) {
            try {
                var reversed = document.slot().reverse(by, at);
                slots.update(SlotDocument.of(reversed, document.revision()), List.of());
            } catch (Stale e) {
                continue; // whoever came first has reversed it; the next look will tell
            }
        }
        return live.size();
    }

    @Override
    public List<Slot> of(String child, YearMonth from, YearMonth to) {
        List<Slot> found = new ArrayList<>();
        slots.collection()
                .find(
                        Filters.and(
                                Filters.eq("child", child),
                                Filters.gte("month", from.toString()),
                                Filters.lte("month", to.toString())))
                .sort(Sorts.descending("month"))
                .forEach(document -> found.add(document.slot()));
        return found;
    }

    @Override
    public Paid paidBy(String run) {
        long children = 0;
        var amount = BigDecimal.ZERO;
        try (var found =
                slots.collection().find(Filters.eq("liveRun", run)).batchSize(1000).iterator()) {
            while (found.hasNext()) {
                children++;
                amount = amount.add(found.next().liveAmount());
            }
        }
        return new Paid(children, new Yuan(amount));
    }
}
