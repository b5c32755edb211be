package org.tonghu.training.qualification.rules;

import static org.tonghu.training.qualification.QualificationGround.INITIAL_COURSE_EXPIRED;
import static org.tonghu.training.qualification.QualificationGround.INITIAL_COURSE_FAILED;
import static org.tonghu.training.qualification.QualificationGround.INITIAL_COURSE_MISSING;
import static org.tonghu.training.qualification.QualificationGround.INITIAL_COURSE_NOT_REQUIRED;
import static org.tonghu.training.qualification.QualificationGround.INITIAL_COURSE_PASSED;
import static org.tonghu.training.qualification.QualificationGround.INITIAL_COURSE_RESULT_MISSING;

import java.util.List;
import org.tonghu.training.course.Course.Kind;
import org.tonghu.training.qualification.Condition;
import org.tonghu.training.qualification.Facts;
import org.tonghu.training.qualification.Finding;
import org.tonghu.training.qualification.QualificationGround;
import org.tonghu.training.qualification.Training;
import org.tonghu.training.qualification.Training.Came;

/**
 * The initial course of the role was passed, and the pass has not expired. Basis: 郑民文〔2020〕57号
 * 二(五); assessment before starting as DB3301/T 0460-2024 has it. Of several results the last
 * counts; another role needs its own course.
 */
public final class InitialCourseIsPassed implements Condition {

    @Override
    public Finding judge(Facts facts) {
        if (!facts.parameters().initialCourseRequired())
            return Finding.met(INITIAL_COURSE_NOT_REQUIRED, null);
        var initial =
                facts.trainings().stream()
                        .filter(training -> training.kind() == Kind.INITIAL)
                        .toList();
        var last =
                initial.stream()
                        .filter(training -> training.came() != Came.WITHOUT_RESULT)
                        .reduce((_, later) -> later);
        if (last.isPresent() && passCounts(last.get(), facts)) {
            return Finding.met(INITIAL_COURSE_PASSED, last.get().expiresOn());
        }
        return awaitsResult(initial)
                ? Finding.undecided(INITIAL_COURSE_RESULT_MISSING)
                : Finding.notMet(
                        last.map(InitialCourseIsPassed::whyNot).orElse(INITIAL_COURSE_MISSING));
    }

    private static boolean passCounts(Training last, Facts facts) {
        var expires = last.expiresOn();
        return last.came() == Came.PASSED && (expires == null || facts.asOf().isBefore(expires));
    }

    private static QualificationGround whyNot(Training last) {
        return last.came() == Came.FAILED ? INITIAL_COURSE_FAILED : INITIAL_COURSE_EXPIRED;
    }

    /** The latest attendance has no result yet, so the last result is not known. */
    private static boolean awaitsResult(List<Training> initial) {
        return !initial.isEmpty() && initial.getLast().came() == Came.WITHOUT_RESULT;
    }
}
