package org.tonghu.institution.transfer.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tonghu.institution.transfer.Moment;
import org.tonghu.institution.transfer.Move;
import org.tonghu.institution.transfer.Transfer;

/** The receiver signs. @param on day from which the child lives there */
record Receipt(@NotNull LocalDate on, @Nullable @Size(max = 500) String remarks) implements Step {

    @Override
    public Move move() {
        return Move.RECEIVE;
    }

    @Override
    public Transfer take(Transfer transfer, String by, Moment moment) {
        return transfer.receive(by, on, remarks, moment);
    }
}
