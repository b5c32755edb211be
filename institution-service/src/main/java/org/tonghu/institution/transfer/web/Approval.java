package org.tonghu.institution.transfer.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tonghu.institution.transfer.Moment;
import org.tonghu.institution.transfer.Move;
import org.tonghu.institution.transfer.Transfer;

/** The city bureau approves. @param document number of the approval (批复文号) */
record Approval(@Nullable @Size(max = 100) String document) implements Step {

    @Override
    public Move move() {
        return Move.APPROVE;
    }

    @Override
    public Transfer take(Transfer transfer, String by, Moment moment) {
        return transfer.approve(by, document, moment.at());
    }
}
