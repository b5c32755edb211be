package org.tonghu.registry.worklist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted; null means all of it.
 *
 * @param place a unit, township, village or institution
 * @param dueBy only what is due on that day or before
 */
public record Narrowing(@Nullable String place, @Nullable LocalDate dueBy) {

    public static final Narrowing NONE = new Narrowing(null, null);
}
