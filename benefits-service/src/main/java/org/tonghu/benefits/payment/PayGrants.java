package org.tonghu.benefits.payment;

import static org.tonghu.benefits.payment.LineState.*;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tonghu.benefits.eligibility.Clauses;
import org.tonghu.benefits.eligibility.Determination;
import org.tonghu.benefits.eligibility.Rate;
import org.tonghu.benefits.eligibility.Reason;
import org.tonghu.benefits.eligibility.ReasonCode;
import org.tonghu.benefits.grant.Grant;
import org.tonghu.benefits.grant.Signature;

/**
 * Pays a batch of grants: calculates, claims the slots, writes the lines. Each step may be repeated
 * after a crash: a slot that this run has already is a payment made, whatever happened to its line.
 */
public final class PayGrants {

    private final CalculatePayment calculate;
    private final Slots slots;
    private final PaymentRuns runs;

    public PayGrants(CalculatePayment calculate, Slots slots, PaymentRuns runs) {
        this.calculate = calculate;
        this.slots = slots;
        this.runs = runs;
    }

    public void pay(PaymentRun run, List<Grant> grants, Instant at) {
        List<Line> lines = new ArrayList<>();
        List<Slot> wanted = new ArrayList<>();
        for (var grant : grants) {
            var due = calculate.of(grant, run.month());
            if (!due.payer().equals(run.unit())) continue;
            var line = line(run, grant, due);
            lines.add(line);
            if (line.state() == PAID) wanted.add(slot(line, due, at));
        }
        var taken = slots.claim(wanted);
        runs.write(lines.stream().flatMap(line -> settled(line, taken).stream()).toList());
    }

    private static Line line(PaymentRun run, Grant grant, DuePayment due) {
        var amount = due.due() ? Objects.requireNonNull(due.right()).amount() : null;
        var state = !due.due() ? NOT_DUE : amount == null ? AMOUNT_OPEN : PAID;
        return new Line(
                run.id(),
                grant.id(),
                grant.basis().child(),
                grant.programme(),
                run.month(),
                signer(grant.signatures().confirmed()),
                state,
                amount,
                due.reasons(),
                null,
                null);
    }

    private static @Nullable String signer(@Nullable Signature signature) {
        return signature == null ? null : signature.by();
    }

    private static Slot slot(Line line, DuePayment due, Instant at) {
        Determination right = Objects.requireNonNull(due.right());
        Rate rate = Objects.requireNonNull(right.rate());
        var entry =
                new Slot.Entry(
                        line.run(),
                        line.grant(),
                        line.programme(),
                        due.payer(),
                        Objects.requireNonNull(line.amount()),
                        rate.name(),
                        rate.value(),
                        Slot.EntryState.LIVE,
                        at,
                        null);
        return new Slot(line.child(), line.month(), Slot.groupOf(line.programme()), List.of(entry));
    }

    /** Nothing to say of a grant that an earlier run has paid for this month already. */
    private static Optional<Line> settled(Line line, Map<String, Slot.Entry> taken) {
        var other =
                taken.get(Slot.idOf(line.child(), line.month(), Slot.groupOf(line.programme())));
        if (line.state() != PAID || other == null) return Optional.of(line);
        if (!other.grant().equals(line.grant())) {
            var reason =
                    new Reason(
                            ReasonCode.ANOTHER_ALLOWANCE_FIRST,
                            Clauses.LIVING,
                            other.programme().name());
            return Optional.of(line.refusedFor(other, reason));
        }
        return other.run().equals(line.run()) ? Optional.of(line) : Optional.empty();
    }
}
