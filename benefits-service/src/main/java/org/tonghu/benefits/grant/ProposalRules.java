package org.tonghu.benefits.grant;

import static org.tonghu.benefits.grant.GrantState.*;

import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the platform proposes for one programme when it has looked at a child's months again.
 * Applied twice to the same facts it changes nothing the second time.
 */
final class ProposalRules {

    private ProposalRules() {}

    /**
     * Whether a new grant is due where none is open.
     *
     * @param closed the last one, if there was one
     */
    static boolean due(Span span, Optional<Grant> closed, YearMonth month, long factsRevision) {
        if (span.last() != null
                && (span.last().isBefore(month) || span.last().isBefore(span.first())))
            return false;
        return closed.map(grant ->
                        switch (grant.state()) {
                            case STOPPED ->
                                    grant.lastMonth() == null
                                            || span.first().isAfter(grant.lastMonth());
                            case REFUSED -> factsRevision > grant.basis().factsRevision();
                            case PROPOSED,
                                    VERIFIED,
                                    CONFIRMED,
                                    STOP_PROPOSED,
                                    STOP_VERIFIED,
                                    WITHDRAWN ->
                                    true;
                        })
                .orElse(true);
    }

    /** The open grant as the span now asks for it. */
    static Grant adjusted(Grant grant, @Nullable Span span, Basis basis) {
        var following = grant.basis().equals(basis) ? grant : grant.restingOn(basis);
        return grant.state().payable() ? confirmed(following, span) : unconfirmed(following, span);
    }

    private static Grant unconfirmed(Grant grant, @Nullable Span span) {
        if (span == null)
            return grant.in(WITHDRAWN, grant.firstMonth(), grant.lastMonth(), grant.signatures());
        var same =
                grant.firstMonth().equals(span.first())
                        && Objects.equals(grant.lastMonth(), span.last());
        return same ? grant : grant.in(PROPOSED, span.first(), span.last(), Signatures.NONE);
    }

    private static Grant confirmed(Grant grant, @Nullable Span span) {
        var last = span == null ? grant.firstMonth().minusMonths(1) : span.last();
        if (last == null) {
            return grant.state() == CONFIRMED && grant.lastMonth() == null
                    ? grant
                    : grant.in(
                            CONFIRMED, grant.firstMonth(), null, grant.signatures().withoutStop());
        }
        return grant.state() != CONFIRMED && last.equals(grant.lastMonth())
                ? grant
                : grant.in(
                        STOP_PROPOSED, grant.firstMonth(), last, grant.signatures().withoutStop());
    }
}
