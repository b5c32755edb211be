package org.tonghu.benefits.evaluation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.starter.problem.FieldProblem;
import org.tonghu.starter.problem.Invalid;

/** What the days of a request must agree on. */
final class DaysInOrder {

    private final List<FieldProblem> problems = new ArrayList<>();

    static void check(EvaluationRequest request) {
        var check = new DaysInOrder();
        check.birth(request);
        check.periods(request.facts());
        if (!check.problems.isEmpty()) throw Invalid.of(check.problems);
    }

    private void birth(EvaluationRequest request) {
        var birthDate = request.facts().birthDate();
        if (birthDate.isAfter(request.asOf())) {
            problems.add(
                    new FieldProblem(
                            "#/facts/birthDate",
                            "AFTER_AS_OF",
                            "出生日期" + birthDate + "晚于评定日期" + request.asOf() + "。",
                            "The birth date "
                                    + birthDate
                                    + " is after the day judged, "
                                    + request.asOf()
                                    + "."));
        }
        ordered("#/facts/adoptedOn", birthDate, request.facts().adoptedOn());
    }

    private void periods(FactsRequest facts) {
        for (int i = 0; i < facts.categories().size(); i++) {
            var period = facts.categories().get(i);
            ordered("#/facts/categories/" + i + "/to", period.from(), period.to());
        }
        for (int i = 0; i < facts.schooling().size(); i++) {
            var stay = facts.schooling().get(i);
            ordered("#/facts/schooling/" + i + "/to", stay.from(), stay.to());
        }
    }

    private void ordered(String pointer, LocalDate from, @Nullable LocalDate to) {
        if (to == null || !to.isBefore(from)) return;
        problems.add(
                new FieldProblem(
                        pointer,
                        "BEFORE_START",
                        "日期" + to + "早于起始日期" + from + "。",
                        "The day " + to + " is before the first day, " + from + "."));
    }
}
