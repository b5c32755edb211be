package org.tonghu.registry.orphancare;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.starter.domain.Refused;

/**
 * A care agreement (孤儿养育协议) between the county and the guardian of an orphan who lives in a family.
 * One at a time.
 *
 * @param unit unit that signed
 * @param checks of how it is kept, by day
 * @param ended null while it holds
 */
public record CareAgreement(
        String id,
        long revision,
        String child,
        String number,
        String unit,
        Guardian guardian,
        LocalDate signedOn,
        List<CarerCheck> checks,
        @Nullable Ended ended) {

    public CareAgreement {
        checks = List.copyOf(checks);
    }

    /**
     * @param on first day on which it no longer holds
     */
    public record Ended(LocalDate on, Reason reason, String by) {}

    public enum Reason {
        ANOTHER_GUARDIAN,
        GUARDIAN_UNSUITABLE,
        MOVED_TO_INSTITUTION,
        ADOPTED,
        GROWN_UP,
        ENTERED_BY_MISTAKE
    }

    /**
     * @throws Refused if it has ended, or an earlier check is later than this one
     */
    public CareAgreement checked(CarerCheck check) {
        mustHold();
        if (!checks.isEmpty() && check.on().isBefore(checks.getLast().on())) {
            throw OrphanRefusals.checkedSince(checks.getLast().on());
        }
        var all = new ArrayList<>(checks);
        all.add(check);
        return with(all, null);
    }

    /**
     * @throws Refused if it has ended before
     */
    public CareAgreement end(Ended how) {
        mustHold();
        return with(checks, how);
    }

    public boolean holds() {
        return ended == null;
    }

    /** Whether the last check says that somebody else should raise the child. */
    public boolean needsAnotherGuardian() {
        return !checks.isEmpty() && checks.getLast().outcome() == CarerCheck.Outcome.UNSUITABLE;
    }

    /**
     * Last day for what is to be done next: the yearly check, or at once another guardian.
     *
     * @param interval between two checks
     */
    public LocalDate dueOn(Period interval) {
        if (checks.isEmpty()) {
            return signedOn.plus(interval);
        }
        var last = checks.getLast().on();
        return needsAnotherGuardian() ? last : last.plus(interval);
    }

    /** The same, hanging on that child, at the revision somebody read. */
    public CareAgreement of(String other, long read) {
        return new CareAgreement(id, read, other, number, unit, guardian, signedOn, checks, ended);
    }

    private void mustHold() {
        if (ended != null) {
            throw OrphanRefusals.endedBefore(ended.on());
        }
    }

    private CareAgreement with(List<CarerCheck> made, @Nullable Ended how) {
        return new CareAgreement(id, revision, child, number, unit, guardian, signedOn, made, how);
    }
}
