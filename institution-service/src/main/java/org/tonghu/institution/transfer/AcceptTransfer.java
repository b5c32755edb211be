package org.tonghu.institution.transfer;

import org.jspecify.annotations.Nullable;
import org.tonghu.institution.institution.Institution;
import org.tonghu.institution.institution.Occupancy;

/**
 * The receiver agrees: a bed is kept first, then the transfer moves on. If the second step fails
 * the bed is given back; if the process dies between the two, {@link #freeAbandoned} finds it.
 */
public final class AcceptTransfer {

    private final Transfers transfers;
    private final ReceivingInstitution receiving;

    public AcceptTransfer(Transfers transfers, ReceivingInstitution receiving) {
        this.transfers = transfers;
        this.receiving = receiving;
    }

    public Transfer accept(
            Transfer transfer, Institution to, String by, Assessment assessment, Moment moment) {
        var accepted = transfer.accept(by, assessment.text(), assessment.bed(), moment.at());
        var arrival = new Occupancy.Arrival(transfer.id().value(), assessment.bed(), moment.at());
        receiving.mustAdmit(to, moment.today());
        receiving.keepBed(transfer, to, arrival);
        try {
            return transfers.save(accepted);
        } catch (RuntimeException failure) {
            freeAbandoned(transfer.id());
            throw failure;
        }
    }

    /** Gives back the bed of a transfer that does not keep one. */
    public void freeAbandoned(Transfer.Id id) {
        transfers
                .find(id)
                .filter(transfer -> !transfer.stage().name().keepsBed())
                .filter(transfer -> !transfer.stage().name().arrived())
                .ifPresent(receiving::freeBed);
    }

    /** The receiver's assessment of the child. @param bed null: any bed */
    public record Assessment(String text, @Nullable String bed) {}
}
