package org.tonghu.benefits.payment;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.tonghu.starter.domain.Yuan;

/** All payments. The store lets each slot be taken once. */
public interface Slots {

    /**
     * Takes those that are free, each on its own; a slot whose payments are all reversed is free.
     *
     * @return of the slots that were not free their live entry, by the slot's id
     */
    Map<String, Slot.Entry> claim(List<Slot> wanted);

    /**
     * Takes back payments of the run that are live, some of them. Repeating it goes on where it
     * stopped.
     *
     * @return how many were looked at; 0: none is live any more
     */
    int reverse(String run, Slot.Reversal by, Instant at, int most);

    /** A child's months, the latest first. */
    List<Slot> of(String child, YearMonth from, YearMonth to);

    /** What the run has paid, counted from the slots. */
    Paid paidBy(String run);

    /** How many children, how much. */
    record Paid(long children, Yuan amount) {}
}
