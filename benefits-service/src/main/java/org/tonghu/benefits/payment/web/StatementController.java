package org.tonghu.benefits.payment.web;

import static org.tonghu.starter.caller.Role.*;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.benefits.child.KnownChildren;
import org.tonghu.benefits.eligibility.Programme;
import org.tonghu.benefits.payment.Slot;
import org.tonghu.benefits.payment.Slots;
import org.tonghu.benefits.support.Views;
import org.tonghu.starter.access.ShowsChildren;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.domain.Yuan;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.time.BusinessClock;

/** A child's months and what was paid for them. */
@RestController
@RequestMapping("${tonghu.base-path}/children")
class StatementController {

    record PaymentAnswer(
            String run,
            String grant,
            Programme programme,
            String payer,
            Yuan amount,
            Yuan rate,
            Slot.EntryState state,
            Instant at,
            @Nullable ReversalAnswer reversal) {

        record ReversalAnswer(String by, String reason) {}

        static PaymentAnswer of(Slot.Entry entry) {
            return new PaymentAnswer(
                    entry.run(),
                    entry.grant(),
                    entry.programme(),
                    entry.payer(),
                    new Yuan(entry.amount()),
                    new Yuan(entry.rate()),
                    entry.state(),
                    entry.at(),
                    reversal(entry.reversal()));
        }

        private static @Nullable ReversalAnswer reversal(Slot.@Nullable Reversal it) {
            return it == null ? null : new ReversalAnswer(it.by(), it.reason());
        }
    }

    record MonthAnswer(YearMonth month, List<PaymentAnswer> payments) {

        static MonthAnswer of(Slot slot) {
            return new MonthAnswer(
                    slot.month(), slot.entries().stream().map(PaymentAnswer::of).toList());
        }
    }

    record StatementAnswer(String child, YearMonth from, YearMonth to, List<MonthAnswer> months)
            implements ShowsChildren {

        @Override
        public Collection<String> childrenShown() {
            return List.of(child);
        }
    }

    private final KnownChildren children;
    private final Slots slots;
    private final BusinessClock clock;

    StatementController(KnownChildren children, Slots slots, BusinessClock clock) {
        this.children = children;
        this.slots = slots;
        this.clock = clock;
    }

    /**
     * The latest month first; without {@code from} the twelve months up to {@code to}, which is
     * this month if absent.
     */
    @GetMapping("/{id}/statement")
    @CallableBy(roles = {COUNTY_OFFICER, CITY_OFFICER, PAYMENT_OFFICER, AUDITOR})
    StatementAnswer statement(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable YearMonth from,
            @RequestParam(required = false) @Nullable YearMonth to,
            Caller caller) {
        var child =
                children.find(id, Views.sight(caller)).orElseThrow(() -> new NotFound("child", id));
        var last = to == null ? clock.month() : to;
        var first = from == null ? last.minusMonths(11) : from;
        var months = slots.of(child.id(), first, last).stream().map(MonthAnswer::of).toList();
        return new StatementAnswer(id, first, last, months);
    }
}
