package org.tonghu.training.qualification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tonghu.training.course.Course;
import org.tonghu.training.post.StaffRole;
import org.tonghu.training.qualification.Training.Came;

/** Histories that read like prose. */
public final class HistoryFixture {

    private final List<Term> terms = new ArrayList<>();
    private final List<Training> trainings = new ArrayList<>();

    static HistoryFixture aPerson() {
        return new HistoryFixture();
    }

    HistoryFixture serving(StaffRole role, String from, @Nullable String to) {
        terms.add(new Term(role, LocalDate.parse(from), to == null ? null : LocalDate.parse(to)));
        return this;
    }

    HistoryFixture director(String from) {
        return serving(StaffRole.CHILD_DIRECTOR, from, null);
    }

    HistoryFixture initial(StaffRole role, String on, Came came) {
        return training(Course.Kind.INITIAL, role, on, came, null);
    }

    HistoryFixture initial(String on) {
        return initial(StaffRole.CHILD_DIRECTOR, on, Came.PASSED);
    }

    HistoryFixture round(String on) {
        return round(on, Came.PASSED);
    }

    HistoryFixture round(String on, Came came) {
        return training(Course.Kind.YEARLY, StaffRole.CHILD_DIRECTOR, on, came, null);
    }

    HistoryFixture training(
            Course.Kind kind,
            StaffRole role,
            String on,
            Came came,
            @Nullable Integer validityMonths) {
        trainings.add(
                new Training(
                        new Course.Id(kind + "-" + role),
                        kind,
                        Set.of(role),
                        LocalDate.parse(on),
                        came,
                        validityMonths));
        return this;
    }

    History history() {
        return new History(terms, trainings);
    }
}
