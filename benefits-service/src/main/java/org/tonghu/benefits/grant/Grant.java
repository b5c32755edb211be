package org.tonghu.benefits.grant;

import static org.tonghu.benefits.grant.GrantState.*;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.tonghu.benefits.eligibility.Programme;

/**
 * A monthly allowance of one child, from its first month until it is stopped. Proposed by the
 * platform, verified by one person, confirmed by another; its stop likewise. Each move returns the
 * next state or is refused with a reason. Basis: 民发〔2019〕62号 (查验、确认; paid from the month after,
 * stopped from the month after).
 *
 * @param lastMonth null while no end is known
 */
public record Grant(
        String id,
        long revision,
        Programme programme,
        Basis basis,
        GrantState state,
        YearMonth firstMonth,
        @Nullable YearMonth lastMonth,
        Signatures signatures,
        @Nullable Refusal refusal) {

    public static Grant proposed(String id, Basis basis, Span span) {
        return new Grant(
                id,
                0,
                span.programme(),
                basis,
                PROPOSED,
                span.first(),
                span.last(),
                Signatures.NONE,
                null);
    }

    public Grant verify(Signature signature) {
        return switch (state) {
            case PROPOSED -> signed(VERIFIED, signatures.verifiedBy(signature));
            case STOP_PROPOSED -> signed(STOP_VERIFIED, signatures.stopVerifiedBy(signature));
            case VERIFIED, CONFIRMED, STOP_VERIFIED, STOPPED, REFUSED, WITHDRAWN ->
                    throw GrantRefusals.nothingTo("VERIFY", this);
        };
    }

    /** Whoever verified may not also confirm. */
    public Grant confirm(Signature signature) {
        return switch (state) {
            case VERIFIED -> {
                GrantRefusals.requireAnother(signatures.verified(), signature);
                yield signed(CONFIRMED, signatures.confirmedBy(signature));
            }
            case STOP_VERIFIED -> {
                GrantRefusals.requireAnother(signatures.stopVerified(), signature);
                yield signed(STOPPED, signatures.stopConfirmedBy(signature));
            }
            case PROPOSED, CONFIRMED, STOP_PROPOSED, STOPPED, REFUSED, WITHDRAWN ->
                    throw GrantRefusals.nothingTo("CONFIRM", this);
        };
    }

    public Grant refuse(Signature signature, String reason) {
        if (state != PROPOSED && state != VERIFIED) throw GrantRefusals.nothingTo("REFUSE", this);
        return new Grant(
                id,
                revision,
                programme,
                basis,
                REFUSED,
                firstMonth,
                lastMonth,
                signatures,
                new Refusal(signature, reason));
    }

    /**
     * The month may be paid by this grant, if the child has the right in it. Months after a stop
     * are not, confirmed or proposed: a right that begins again is signed anew.
     */
    public boolean covers(YearMonth month) {
        return state.payable()
                && !month.isBefore(firstMonth)
                && !(state != CONFIRMED && lastMonth != null && month.isAfter(lastMonth));
    }

    Grant in(GrantState next, YearMonth first, @Nullable YearMonth last, Signatures kept) {
        return new Grant(id, revision, programme, basis, next, first, last, kept, refusal);
    }

    Grant restingOn(Basis other) {
        return new Grant(
                id, revision, programme, other, state, firstMonth, lastMonth, signatures, refusal);
    }

    private Grant signed(GrantState next, Signatures with) {
        return new Grant(
                id, revision, programme, basis, next, firstMonth, lastMonth, with, refusal);
    }
}
