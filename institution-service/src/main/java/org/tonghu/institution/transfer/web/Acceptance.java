package org.tonghu.institution.transfer.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tonghu.institution.transfer.Moment;
import org.tonghu.institution.transfer.Move;
import org.tonghu.institution.transfer.Transfer;

/**
 * The receiver agrees. @param assessment of the child; @param bed which one is kept, if it matters
 */
record Acceptance(
        @NotBlank @Size(max = 2000) String assessment,
        @Nullable @Size(min = 1, max = 20) String bed)
        implements Step {

    @Override
    public Move move() {
        return Move.ACCEPT;
    }

    @Override
    public Transfer take(Transfer transfer, String by, Moment moment) {
        return transfer.accept(by, assessment, bed, moment.at());
    }
}
