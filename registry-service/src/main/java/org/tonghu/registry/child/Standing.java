package org.tonghu.registry.child;

import org.jspecify.annotations.Nullable;

/**
 * How the record stands.
 *
 * @param departure null while the child is looked after
 * @param responsibleAt place whose unit answers for the child; null: where the child lives
 * @param joinedTo the record that stands for this one since both were found to be one child
 */
public record Standing(
        @Nullable Departure departure, @Nullable String responsibleAt, @Nullable String joinedTo) {

    public static final Standing HERE = new Standing(null, null, null);

    Standing left(@Nullable Departure leaving) {
        return new Standing(leaving, responsibleAt, joinedTo);
    }

    Standing answeredForAt(@Nullable String place) {
        return new Standing(departure, place, joinedTo);
    }

    Standing joined(@Nullable String other) {
        return new Standing(departure, responsibleAt, other);
    }
}
