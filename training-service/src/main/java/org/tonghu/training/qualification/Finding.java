package org.tonghu.training.qualification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one condition came to for one person, role and day.
 *
 * @param status what this finding alone makes of the person
 * @param dueOn day by which something has to be done, or had to be
 * @param until first day on which time alone may change the finding
 */
public record Finding(
        Outcome outcome,
        Status status,
        QualificationGround ground,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate until) {

    public static Finding met(QualificationGround ground, @Nullable LocalDate until) {
        return new Finding(Outcome.MET, Status.QUALIFIED, ground, null, until);
    }

    /** Met so far, with something to do by a day; from the day after it is another matter. */
    public static Finding due(QualificationGround ground, LocalDate dueOn) {
        return new Finding(Outcome.MET, Status.DUE, ground, dueOn, dueOn.plusDays(1));
    }

    public static Finding overdue(QualificationGround ground, LocalDate dueOn) {
        return new Finding(Outcome.NOT_MET, Status.OVERDUE, ground, dueOn, null);
    }

    public static Finding notMet(QualificationGround ground) {
        return new Finding(Outcome.NOT_MET, Status.NOT_QUALIFIED, ground, null, null);
    }

    public static Finding undecided(QualificationGround ground) {
        return new Finding(Outcome.UNDECIDED, Status.UNDECIDED, ground, null, null);
    }
}
