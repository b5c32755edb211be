package org.tonghu.training.session;

import java.time.LocalDate;
import java.util.Comparator;

/** A morning or an afternoon of a day: the unit in which attendance is taken. */
public record HalfDay(LocalDate day, Part part) implements Comparable<HalfDay> {

    public enum Part {
        MORNING,
        AFTERNOON
    }

    @Override
    public int compareTo(HalfDay other) {
        return Comparator.comparing(HalfDay::day).thenComparing(HalfDay::part).compare(this, other);
    }
}
