package org.tonghu.institution.transfer.web;

import org.tonghu.institution.transfer.Moment;
import org.tonghu.institution.transfer.Move;
import org.tonghu.institution.transfer.Transfer;

/** What somebody asks to be done with a transfer: a move and what it needs. */
interface Step {

    Move move();

    /**
     * @throws org.tonghu.starter.domain.Refused if the rules do not allow it
     */
    Transfer take(Transfer transfer, String by, Moment moment);

    /** Consent needs nothing but the consenting. */
    record Consent() implements Step {
        @Override
        public Move move() {
            return Move.CONSENT;
        }

        @Override
        public Transfer take(Transfer transfer, String by, Moment moment) {
            return transfer.consent(by, moment.at());
        }
    }
}
