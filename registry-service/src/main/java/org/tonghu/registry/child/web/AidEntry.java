package org.tonghu.registry.child.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.AidReceived;
import org.tonghu.starter.domain.Yuan;

/**
 * Other aid received.
 *
 * @param monthlyAmount yuan as text, e.g. {@code "60.00"}; null: not known
 */
record AidEntry(
        @NotNull AidReceived.Aid aid,
        @Nullable @Pattern(regexp = "\\d{1,9}(\\.\\d{1,2})?") String monthlyAmount) {

    static AidEntry of(AidReceived received) {
        var amount = received.monthlyAmount();
        return new AidEntry(received.aid(), amount == null ? null : amount.toString());
    }

    AidReceived received() {
        return new AidReceived(aid, monthlyAmount == null ? null : Yuan.of(monthlyAmount));
    }
}
