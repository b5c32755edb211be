package org.tonghu.training.post;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.training.appointment.Appointment;

/** The days between appointments on which a post stood empty, within a period looked at. */
final class Vacancies {

    private final LocalDate from;
    private final LocalDate through;
    private final List<Vacancy> found = new ArrayList<>();

    private Vacancies(LocalDate from, LocalDate through) {
        this.from = from;
        this.through = through;
    }

    /** A vacancy that began before the period is told from its true first day. */
    static List<Vacancy> between(
            LocalDate from, LocalDate through, List<Appointment> appointments) {
        var vacancies = new Vacancies(from, through);
        vacancies.walk(
                appointments.stream().sorted(Comparator.comparing(Appointment::from)).toList());
        return List.copyOf(vacancies.found);
    }

    private void walk(List<Appointment> inOrder) {
        LocalDate freeFrom = null;
        for (var appointment : inOrder) {
            if (freeFrom == null || appointment.from().isAfter(freeFrom)) {
                note(freeFrom, appointment.from().minusDays(1), false);
            }
            if (appointment.to() == null) return;
            freeFrom = later(freeFrom, appointment.to().plusDays(1));
        }
        note(freeFrom, LocalDate.MAX, true);
    }

    private void note(@Nullable LocalDate first, LocalDate last, boolean open) {
        boolean begins = first == null || !first.isAfter(through);
        if (begins && !last.isBefore(from)) {
            found.add(new Vacancy(first, last.isAfter(through) ? through : last, open));
        }
    }

    private static LocalDate later(@Nullable LocalDate one, LocalDate other) {
        return one == null || other.isAfter(one) ? other : one;
    }
}
