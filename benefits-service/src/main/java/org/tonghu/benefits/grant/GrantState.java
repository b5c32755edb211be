package org.tonghu.benefits.grant;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a grant stands. What the platform proposes, one person verifies and another confirms; so
 * does its stop.
 */
public enum GrantState {
    PROPOSED(true, false),
    VERIFIED(true, false),
    CONFIRMED(true, true),
    STOP_PROPOSED(true, true),
    STOP_VERIFIED(true, true),
    STOPPED(false, true),
    REFUSED(false, false),
    WITHDRAWN(false, false);

    private final boolean open;
    private final boolean payable;

    GrantState(boolean open, boolean payable) {
        this.open = open;
        this.payable = payable;
    }

    /** Of open grants a child has one for each programme. */
    public boolean open() {
        return open;
    }

    /** Its months may be paid: all of them, or through the last month where it is stopped. */
    public boolean payable() {
        return payable;
    }

    /** Name of the event that tells of reaching it. */
    public String event() {
        return "grant." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Set<GrantState> allPayable() {
        return Arrays.stream(values()).filter(GrantState::payable).collect(Collectors.toSet());
    }
}
