package org.tonghu.institution.transfer;

/**
 * What follows when the receiver has signed, each step idempotent: the registry learns where the
 * child lives, the bed books are settled, the transfer is completed. A crash at any point leads to
 * the same end, because the event that started it is delivered until all is done.
 */
public final class CompleteTransfer {

    private final Transfers transfers;
    private final CareArrangements arrangements;
    private final ReceivingInstitution receiving;

    public CompleteTransfer(
            Transfers transfers, CareArrangements arrangements, ReceivingInstitution receiving) {
        this.transfers = transfers;
        this.arrangements = arrangements;
        this.receiving = receiving;
    }

    public void childReceived(Transfer.Id id, String by, Moment moment) {
        var transfer = transfers.find(id).orElseThrow();
        if (transfer.stage() instanceof Stage.Received received) {
            arrangements.moved(id, transfer.child(), transfer.to().institution(), received.on());
            receiving.countMove(transfer);
            transfers.save(transfer.complete(by, moment.at()));
        }
    }

    /** Compensation: the target's bed is free again. */
    public void transferCancelled(Transfer.Id id) {
        receiving.freeBed(transfers.find(id).orElseThrow());
    }
}
