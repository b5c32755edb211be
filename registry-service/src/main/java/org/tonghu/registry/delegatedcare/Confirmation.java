package org.tonghu.registry.delegatedcare;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tonghu.starter.domain.Refused;

/**
 * A delegated-care confirmation (委托照护责任确认书): parents who are away entrust a carer with a
 * left-behind child.
 *
 * @param expiresOn last day on which it holds
 * @param ended null while nobody ended it before
 */
public record Confirmation(
        String id,
        long revision,
        String child,
        Carer carer,
        ParentsContact contact,
        LocalDate signedOn,
        LocalDate expiresOn,
        Set<Signatory> signatories,
        @Nullable Ended ended) {

    public Confirmation {
        signatories = Set.copyOf(signatories);
    }

    /**
     * @throws Refused if the carer may not be entrusted, or a parent or the carer has not signed
     */
    public Confirmation signed() {
        if (!carer.faults().isEmpty()) {
            throw CareRefusals.mayNotBeEntrusted(carer.faults());
        }
        if (carer.capacity() != Carer.Capacity.FULL) {
            throw CareRefusals.notAbleToCare(carer.capacity());
        }
        if (!signatories.contains(Signatory.CARER)
                || signatories.stream().noneMatch(Signatory::isGuardian)) {
            throw CareRefusals.signatureMissing();
        }
        return this;
    }

    /**
     * @throws Refused if it has ended before
     */
    public Confirmation end(Ended how) {
        if (ended != null) {
            throw CareRefusals.endedBefore(ended.on());
        }
        return new Confirmation(
                id, revision, child, carer, contact, signedOn, expiresOn, signatories, how);
    }

    /** Last day on which it holds, or held. */
    public LocalDate lastDay() {
        return ended != null && !ended.on().isAfter(expiresOn)
                ? ended.on().minusDays(1)
                : expiresOn;
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(signedOn) && !day.isAfter(lastDay());
    }

    public Confirmation readAt(long read) {
        return new Confirmation(
                id, read, child, carer, contact, signedOn, expiresOn, signatories, ended);
    }

    /** The same, hanging on that child. */
    public Confirmation of(String other) {
        return new Confirmation(
                id, revision, other, carer, contact, signedOn, expiresOn, signatories, ended);
    }
}
