package org.tonghu.registry.classification;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one parent.
 *
 * @param workingAway away from home for work
 * @param guardianshipCapacity able to exercise guardianship; null: not known
 */
public record ParentFacts(
        ParentStatus status,
        boolean workingAway,
        @Nullable Boolean guardianshipCapacity,
        List<Circumstance> circumstances) {

    public ParentFacts {
        circumstances = List.copyOf(circumstances);
    }

    public boolean isAlive() {
        return status == ParentStatus.ALIVE;
    }

    /**
     * Dead, or declared missing by a court (F-107 of the project's reference data: both count as
     * lost).
     */
    public boolean isLost() {
        return status == ParentStatus.DEAD || status == ParentStatus.DECLARED_MISSING;
    }

    public boolean isUnidentified() {
        return status == ParentStatus.UNIDENTIFIED;
    }

    public boolean isAwayForWork() {
        return isAlive() && workingAway;
    }

    /**
     * Alive and in some circumstance on that day, whether or not it is grave or long enough to
     * qualify.
     */
    public boolean isInSomeCircumstance(LocalDate day) {
        return isAlive() && circumstances.stream().anyMatch(it -> it.isInForceOn(day));
    }
}
