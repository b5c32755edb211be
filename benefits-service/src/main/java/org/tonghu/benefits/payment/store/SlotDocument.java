package org.tonghu.benefits.payment.store;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.tonghu.benefits.payment.Slot;
import org.tonghu.starter.store.Stored;

/**
 * @param id child, month and group: what makes a second payment impossible
 * @param liveRun run of the live entry; empty where all are reversed
 * @param liveAmount its amount, to be summed up
 */
record SlotDocument(
        @BsonId String id,
        long revision,
        String child,
        YearMonth month,
        String group,
        String liveRun,
        BigDecimal liveAmount,
        List<Slot.Entry> entries)
        implements Stored {

    static SlotDocument of(Slot slot, long revision) {
        var live = slot.live();
        return new SlotDocument(
                slot.id(),
                revision,
                slot.child(),
                slot.month(),
                slot.group(),
                live.map(Slot.Entry::run).orElse(""),
                live.map(Slot.Entry::amount).orElse(BigDecimal.ZERO),
                slot.entries());
    }

    Slot slot() {
        return new Slot(child, month, group, entries);
    }
}
