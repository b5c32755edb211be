package org.tonghu.institution.transfer.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.tonghu.institution.transfer.Moment;
import org.tonghu.institution.transfer.Move;
import org.tonghu.institution.transfer.Transfer;

/** The receiver asks for time. @param until day on which it decides again */
record Postponement(@NotNull LocalDate until, @NotBlank @Size(max = 500) String reason)
        implements Step {

    @Override
    public Move move() {
        return Move.POSTPONE;
    }

    @Override
    public Transfer take(Transfer transfer, String by, Moment moment) {
        return transfer.postpone(by, until, reason, moment);
    }
}
