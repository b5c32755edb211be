package org.tonghu.benefits.payment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tonghu.benefits.eligibility.ParameterName;
import org.tonghu.benefits.eligibility.Programme;

/**
 * The one place where a child's month is paid: one for each child, month and group of programmes
 * that exclude each other. Entries are only added: a payment, then its reversal, then another
 * payment; the last one says whether the month is paid. Basis: 郑民文〔2020〕57号 二(二)2 (不重复享受).
 *
 * @param group {@code LIVING} for the three living allowances, else the programme's name
 */
public record Slot(String child, YearMonth month, String group, List<Entry> entries) {

    /** A payment, or the reversal of the payment before it (郑民文〔2020〕57号 二(六)). */
    public enum EntryState {
        LIVE,
        REVERSED
    }

    /** Who took a payment back and why. */
    public record Reversal(String by, String reason) {}

    /**
     * @param rate that it was calculated by
     * @param at of the payment or of its reversal
     * @param reversal null for a payment
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
            Instant at,
            @Nullable Reversal reversal) {

        /** The entry that takes this payment back: the same payment, the other way round. */
        Entry reversed(Reversal by, Instant when) {
            return new Entry(
                    run,
                    grant,
                    programme,
                    payer,
                    amount,
                    parameter,
                    rate,
                    EntryState.REVERSED,
                    when,
                    by);
        }
    }

    public static String groupOf(Programme programme) {
        return Programme.livingAllowances().contains(programme) ? "LIVING" : programme.name();
    }

    public static String idOf(String child, YearMonth month, String group) {
        return child + ":" + month + ":" + group;
    }

    public Slot {
        entries = List.copyOf(entries);
        for (int i = 0; i < entries.size(); i++) {
            var expected = i % 2 == 0 ? EntryState.LIVE : EntryState.REVERSED;
            if (entries.get(i).state() != expected)
                throw new IllegalStateException("A slot takes payments and reversals in turn");
        }
    }

    public String id() {
        return idOf(child, month, group);
    }

    public Optional<Entry> live() {
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(entries.getLast()).filter(entry -> entry.state() == EntryState.LIVE);
    }

    /** With one entry more. */
    public Slot with(Entry entry) {
        var all = new ArrayList<>(entries);
        all.add(entry);
        return new Slot(child, month, group, all);
    }

    /** The live payment taken back; a slot without one stays as it is. */
    public Slot reverse(Reversal by, Instant when) {
        return live().map(entry -> with(entry.reversed(by, when))).orElse(this);
    }
}
