package org.tonghu.registry.orphancare;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tonghu.starter.domain.Refused;

/**
 * A child welfare certificate (儿童福利证), issued to orphans by the county. One at a time.
 *
 * @param number as printed on it
 * @param unit unit that issued it
 * @param cancelled null while it is good
 */
public record Certificate(
        String id,
        long revision,
        String child,
        String number,
        String unit,
        LocalDate issuedOn,
        @Nullable Cancelled cancelled) {

    /**
     * @param on first day on which it is good no longer
     */
    public record Cancelled(LocalDate on, Reason reason, String by) {}

    public enum Reason {
        LOST,
        REPLACED,
        NO_LONGER_ORPHAN,
        GROWN_UP,
        ENTERED_BY_MISTAKE
    }

    public boolean isGood() {
        return cancelled == null;
    }

    /**
     * @throws Refused if it was cancelled before
     */
    public Certificate cancel(Cancelled how) {
        if (cancelled != null) {
            throw OrphanRefusals.cancelledBefore(cancelled.on());
        }
        return new Certificate(id, revision, child, number, unit, issuedOn, how);
    }

    /** The same, hanging on that child, at the revision somebody read. */
    public Certificate of(String other, long read) {
        return new Certificate(id, read, other, number, unit, issuedOn, cancelled);
    }
}
