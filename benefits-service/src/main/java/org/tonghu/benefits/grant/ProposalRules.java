package org.tonghu.benefits.grant;

import static org.tonghu.benefits.grant.GrantState.*;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the platform proposes for one programme when it has looked at a child's months again.
 * Applied twice to the same facts it changes nothing the second time.
 */
final class ProposalRules {

    private ProposalRules() {}

    /**
     * What of the span no stopped grant covers: a right that returns after a confirmed stop, even
     * without a month between, needs a grant of its own. Null: nothing.
     */
    static @Nullable Span uncovered(@Nullable Span span, List<Grant> ofProgramme) {
        if (span == null) return null;
        return ofProgramme.stream()
                .filter(grant -> grant.state() == STOPPED)
                .flatMap(grant -> Stream.ofNullable(grant.lastMonth()))
                .max(Comparator.naturalOrder())
                .map(last -> Optional.ofNullable(span.after(last)))
                .orElse(Optional.of(span))
                .orElse(null);
    }

    /**
     * Whether a new grant is due where none is open.
     *
     * @param span months that no stopped grant covers
     * @param closed the last one, if there was one
     */
    static boolean due(Span span, Optional<Grant> closed, YearMonth month, long factsRevision) {
        if (span.last() != null
                && (span.last().isBefore(month) || span.last().isBefore(span.first())))
            return false;
        return closed.map(grant ->
                        switch (grant.state()) {
                            case REFUSED -> factsRevision > grant.basis().factsRevision();
                            case PROPOSED,
                                    VERIFIED,
                                    CONFIRMED,
                                    STOP_PROPOSED,
                                    STOP_VERIFIED,
                                    STOPPED,
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

    /**
     * A row of months that begins after a gap is a new right, with signatures of its own: it waits
     * until the stop of the old one is confirmed.
     */
    static boolean waits(Grant grant, @Nullable Span span) {
        return (grant.state() == STOP_PROPOSED || grant.state() == STOP_VERIFIED)
                && span != null
                && grant.lastMonth() != null
                && span.first().isAfter(grant.lastMonth().plusMonths(1));
    }

    private static Grant confirmed(Grant grant, @Nullable Span span) {
        if (waits(grant, span)) return grant;
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
