package org.tonghu.training.qualification;

import java.util.List;

/** Everything on record about one person that qualification can depend on. */
public record History(List<Term> terms, List<Training> trainings) {

    public static final History NONE = new History(List.of(), List.of());

    public History {
        terms = List.copyOf(terms);
        trainings = List.copyOf(trainings);
    }
}
