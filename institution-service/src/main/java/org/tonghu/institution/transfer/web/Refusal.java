package org.tonghu.institution.transfer.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.tonghu.institution.transfer.Moment;
import org.tonghu.institution.transfer.Move;
import org.tonghu.institution.transfer.Transfer;

/** The city bureau refuses, with its reasons. */
record Refusal(@NotBlank @Size(max = 500) String reason) implements Step {

    @Override
    public Move move() {
        return Move.REFUSE;
    }

    @Override
    public Transfer take(Transfer transfer, String by, Moment moment) {
        return transfer.refuse(by, reason, moment.at());
    }
}
