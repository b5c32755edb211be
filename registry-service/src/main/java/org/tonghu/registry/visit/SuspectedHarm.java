package org.tonghu.registry.visit;

import java.time.Instant;
import java.util.Set;
import org.tonghu.registry.protection.Situation;

/** A visit found one of the nine situations of the duty to report. */
public record SuspectedHarm(Set<Situation> situations, Instant discoveredAt, String account) {

    public SuspectedHarm {
        situations = Set.copyOf(situations);
    }
}
