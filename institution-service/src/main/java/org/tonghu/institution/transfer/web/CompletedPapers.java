package org.tonghu.institution.transfer.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.tonghu.institution.transfer.Moment;
import org.tonghu.institution.transfer.Move;
import org.tonghu.institution.transfer.Transfer;

/** The sending side has completed the papers. @param note what was added */
record CompletedPapers(@NotBlank @Size(max = 500) String note) implements Step {

    @Override
    public Move move() {
        return Move.COMPLETE_PAPERS;
    }

    @Override
    public Transfer take(Transfer transfer, String by, Moment moment) {
        return transfer.completePapers(by, note, moment.at());
    }
}
