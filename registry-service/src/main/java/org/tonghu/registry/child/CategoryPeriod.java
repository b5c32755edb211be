package org.tonghu.registry.child;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.classification.Category;

/**
 * Days on which the child belonged to a category.
 *
 * @param from business day on which it was first met
 * @param to day the ground fell away, no longer part of it; null while it holds
 */
public record CategoryPeriod(Category category, LocalDate from, @Nullable LocalDate to) {

    boolean isOpen() {
        return to == null;
    }

    CategoryPeriod endingOn(@Nullable LocalDate day) {
        return new CategoryPeriod(category, from, day);
    }
}
