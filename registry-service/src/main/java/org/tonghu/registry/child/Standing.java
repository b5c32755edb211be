package org.tonghu.registry.child;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.classification.Category;

/**
 * How the record stands.
 *
 * @param departure null while the child is looked after
 * @param responsibleAt place whose unit answers for the child; null: where the child lives
 * @param joinedTo the record that stands for this one since both were found to be one child
 * @param determined categories on which persons decided, because the rules left them open
 */
public record Standing(
        @Nullable Departure departure,
        @Nullable String responsibleAt,
        @Nullable String joinedTo,
        Set<Category> determined) {

    /** The only code of a record that was joined to another: people see that one instead. */
    public static final String JOINED = "JOINED";

    public static final Standing HERE = new Standing(null, null, null, Set.of());

    public Standing {
        determined = Set.copyOf(determined);
    }

    Standing left(@Nullable Departure leaving) {
        return new Standing(leaving, responsibleAt, joinedTo, determined);
    }

    Standing answeredForAt(@Nullable String place) {
        return new Standing(departure, place, joinedTo, determined);
    }

    Standing joined(@Nullable String other) {
        return new Standing(departure, responsibleAt, other, determined);
    }

    Standing determined(Category category) {
        var all = EnumSet.of(category);
        all.addAll(determined);
        return new Standing(departure, responsibleAt, joinedTo, all);
    }
}
