package org.tonghu.training.sight;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a collection.
 *
 * @param cursor where the part before ended; null for the first part
 */
public record Window(int limit, @Nullable String cursor) {}
