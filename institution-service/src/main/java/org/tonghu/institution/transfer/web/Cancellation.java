package org.tonghu.institution.transfer.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.tonghu.institution.transfer.Moment;
import org.tonghu.institution.transfer.Move;
import org.tonghu.institution.transfer.Transfer;

/** The transfer does not take place. */
record Cancellation(@NotBlank @Size(max = 500) String reason) implements Step {

    @Override
    public Move move() {
        return Move.CANCEL;
    }

    @Override
    public Transfer take(Transfer transfer, String by, Moment moment) {
        return transfer.cancel(by, reason, moment.at());
    }
}
