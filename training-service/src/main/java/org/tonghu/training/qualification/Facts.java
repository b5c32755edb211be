package org.tonghu.training.qualification;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tonghu.training.post.StaffRole;

/**
 * What a judgement rests on: one role, one day, the person's terms and trainings, the parameters in
 * force.
 */
public record Facts(StaffRole role, LocalDate asOf, History history, Parameters parameters) {

    /** Whether the person serves in the role on a day. */
    public boolean serves(LocalDate day) {
        return terms().anyMatch(term -> term.covers(day));
    }

    /** Terms in the role, past and to come. */
    public Stream<Term> terms() {
        return history.terms().stream().filter(term -> term.role() == role);
    }

    /** Trainings for the role until the day judged, earliest first. */
    public List<Training> trainings() {
        return history.trainings().stream()
                .filter(training -> training.roles().contains(role))
                .filter(training -> !training.on().isAfter(asOf))
                .sorted(Comparator.comparing(Training::on))
                .toList();
    }
}
