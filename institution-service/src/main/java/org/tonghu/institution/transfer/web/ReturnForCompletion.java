package org.tonghu.institution.transfer.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.tonghu.institution.transfer.Moment;
import org.tonghu.institution.transfer.Move;
import org.tonghu.institution.transfer.Transfer;

/** 退回补正. @param missing what has to be completed */
record ReturnForCompletion(
        @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 100) String> missing) implements Step {

    @Override
    public Move move() {
        return Move.RETURN;
    }

    @Override
    public Transfer take(Transfer transfer, String by, Moment moment) {
        return transfer.returnForCompletion(by, missing, moment.at());
    }
}
