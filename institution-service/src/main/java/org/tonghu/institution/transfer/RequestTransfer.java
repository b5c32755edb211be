package org.tonghu.institution.transfer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tonghu.institution.institution.Institution;

/** Asks for a child to be moved, after the checks that can be made at once. */
public final class RequestTransfer {

    private final Transfers transfers;
    private final ChildAtSource atSource;
    private final ReceivingInstitution receiving;

    public RequestTransfer(
            Transfers transfers, ChildAtSource atSource, ReceivingInstitution receiving) {
        this.transfers = transfers;
        this.atSource = atSource;
        this.receiving = receiving;
    }

    /** What is asked. @param batch code shared by the transfers of one request */
    public record Wish(
            Transfer.Id id,
            String child,
            Institution from,
            Institution to,
            @Nullable String batch,
            Stage.Requested requested) {}

    /**
     * A repeated wish finds its transfer again.
     *
     * @throws org.tonghu.starter.domain.Refused if the target may not receive, the child does not
     *     live at the source, or is moving already
     */
    public Transfer request(Wish wish, LocalDate today) {
        var before = transfers.find(wish.id());
        if (before.isPresent()) return before.get();
        var transfer =
                Transfer.request(
                        wish.id(),
                        wish.child(),
                        side(wish.from()),
                        side(wish.to()),
                        wish.batch(),
                        wish.requested());
        receiving.mustBeOpen(wish.to(), today);
        atSource.mustHold(wish.child(), wish.from());
        return transfers.add(transfer);
    }

    private static Transfer.Side side(Institution institution) {
        return new Transfer.Side(institution.code().value(), institution.unit());
    }
}
