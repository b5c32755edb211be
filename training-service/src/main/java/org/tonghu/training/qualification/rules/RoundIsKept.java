package org.tonghu.training.qualification.rules;

import static org.tonghu.training.qualification.QualificationGround.NEVER_SERVED;
import static org.tonghu.training.qualification.QualificationGround.ROUND_DONE;
import static org.tonghu.training.qualification.QualificationGround.ROUND_DUE;
import static org.tonghu.training.qualification.QualificationGround.ROUND_NOT_REQUIRED;
import static org.tonghu.training.qualification.QualificationGround.ROUND_OVERDUE;
import static org.tonghu.training.qualification.QualificationGround.ROUND_RESULT_MISSING;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;
import org.tonghu.training.qualification.Condition;
import org.tonghu.training.qualification.Facts;
import org.tonghu.training.qualification.Finding;
import org.tonghu.training.qualification.Term;
import org.tonghu.training.qualification.Training;
import org.tonghu.training.qualification.Training.Came;

/**
 * No round of training that was owed is missing. A round is owed by the last day of the year,
 * {@code roundYears} after the year of the last training, by whoever serves on that day; a later
 * training makes up for all before it. Basis: 郑民文〔2020〕57号 二(五), 民发〔2019〕34号.
 */
public final class RoundIsKept implements Condition {

    @Override
    public Finding judge(Facts facts) {
        if (facts.parameters().roundYears() == 0) return Finding.met(ROUND_NOT_REQUIRED, null);
        var start = yearToCountFrom(facts);
        if (start.isEmpty()) return Finding.met(NEVER_SERVED, null);
        var due = endOf(start.getAsInt() + facts.parameters().roundYears());
        while (due.isBefore(facts.asOf())) {
            if (facts.serves(due)) return missed(due, facts);
            due = endOf(due.getYear() + facts.parameters().roundYears());
        }
        return due.getYear() == facts.asOf().getYear()
                ? Finding.due(ROUND_DUE, due)
                : Finding.met(ROUND_DONE, LocalDate.of(due.getYear(), Month.JANUARY, 1));
    }

    private static Finding missed(LocalDate due, Facts facts) {
        boolean attended =
                facts.trainings().stream()
                        .anyMatch(training ->
                                counts(training, facts)
                                        && training.came() == Came.WITHOUT_RESULT
                                        && training.on().getYear() >= due.getYear());
        return attended
                ? Finding.undecided(ROUND_RESULT_MISSING)
                : Finding.overdue(ROUND_OVERDUE, due);
    }

    /**
     * Year of the last training; without any, so that the first round falls due in the first year
     * of service.
     */
    private static OptionalInt yearToCountFrom(Facts facts) {
        var last = lastTraining(facts);
        if (last.isPresent()) return OptionalInt.of(last.get().on().getYear());
        var first =
                facts.terms()
                        .map(Term::from)
                        .filter(from -> !from.isAfter(facts.asOf()))
                        .min(LocalDate::compareTo);
        return first.isPresent()
                ? OptionalInt.of(first.get().getYear() - facts.parameters().roundYears())
                : OptionalInt.empty();
    }

    private static Optional<Training> lastTraining(Facts facts) {
        return facts.trainings().stream()
                .filter(training -> counts(training, facts) && training.came() == Came.PASSED)
                .filter(training -> !failedLater(training, facts))
                .reduce((_, later) -> later);
    }

    /**
     * The last result of a course counts within its year: a repeat that failed undoes the pass
     * before it.
     */
    private static boolean failedLater(Training passed, Facts facts) {
        return facts.trainings().stream()
                .filter(other ->
                        other.course().equals(passed.course()) && other.came() == Came.FAILED)
                .anyMatch(other ->
                        other.on().isAfter(passed.on())
                                && other.on().getYear() == passed.on().getYear());
    }

    private static boolean counts(Training training, Facts facts) {
        return facts.parameters().roundKinds().contains(training.kind());
    }

    private static LocalDate endOf(int year) {
        return LocalDate.of(year, Month.DECEMBER, 31);
    }
}
