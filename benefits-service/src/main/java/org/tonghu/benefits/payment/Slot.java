package org.tonghu.benefits.payment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.tonghu.benefits.eligibility.ParameterName;
import org.tonghu.benefits.eligibility.Programme;

/**
 * The one place where a child's month is paid: one for each child, month and group of programmes
 * that exclude each other. Entries are only added; at most one is live. Basis: 郑民文〔2020〕57号 二(二)2
 * (不重复享受).
 *
 * @param group {@code LIVING} for the three living allowances, else the programme's name
 */
public record Slot(String child, YearMonth month, String group, List<Entry> entries) {

    /** A payment is changed only by reversing it and adding another. */
    public enum EntryState {
        LIVE,
        REVERSED
    }

    /**
     * @param rate that it was calculated by
     */
    public record Entry(
            String run,
            String grant,
            Programme programme,
            String payer,
            BigDecimal amount,
            ParameterName parameter,
            BigDecimal rate,
            EntryState state,
            Instant at) {}

    public static String groupOf(Programme programme) {
        return Programme.livingAllowances().contains(programme) ? "LIVING" : programme.name();
    }

    public static String idOf(String child, YearMonth month, String group) {
        return child + ":" + month + ":" + group;
    }

    public Slot {
        entries = List.copyOf(entries);
        if (entries.stream().filter(entry -> entry.state() == EntryState.LIVE).count() > 1) {
            throw new IllegalStateException("Two live payments in a slot");
        }
    }

    public String id() {
        return idOf(child, month, group);
    }

    public Optional<Entry> live() {
        return entries.stream().filter(entry -> entry.state() == EntryState.LIVE).findFirst();
    }
}
