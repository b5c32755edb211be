package org.tonghu.training.appointment;

import org.tonghu.training.policy.Basis;
import org.tonghu.training.policy.Clauses;
import org.tonghu.training.policy.Ground;
import org.tonghu.training.policy.Wording;

/** Why an appointment is refused. */
public enum AppointmentGround implements Ground {
    ENDS_BEFORE_IT_BEGINS(
            Basis.DERIVED,
            Clauses.NONE,
            "任职截止日（%s）早于任职起始日（%s），请核对任免文件后重新填写。",
            "The appointment would end (%s) before it begins (%s); check the document."),
    ALREADY_ENDED(
            Basis.DERIVED,
            Clauses.NONE,
            "该任职已于%s办理终止，不能再次终止。",
            "The appointment was ended on %s already."),
    ENDS_AFTER_ITS_TERM(
            Basis.DERIVED,
            Clauses.NONE,
            "终止日（%s）晚于任期截止日（%s）；延长任期请另行任命。",
            "The day given (%s) is after the end of the term (%s); make a new appointment to extend it.");

    private final Wording wording;

    AppointmentGround(Basis basis, String clause, String zh, String en) {
        this.wording = new Wording(basis, clause, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
