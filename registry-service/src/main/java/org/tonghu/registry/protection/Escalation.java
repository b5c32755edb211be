package org.tonghu.registry.protection;

import java.time.LocalDate;

/** A clock ran out and the level above was told. */
public record Escalation(CaseClock.Step step, LocalDate dueOn, ProtectionLevel to, LocalDate on) {

    boolean concerns(CaseClock clock) {
        return step == clock.step() && dueOn.equals(clock.dueOn());
    }
}
