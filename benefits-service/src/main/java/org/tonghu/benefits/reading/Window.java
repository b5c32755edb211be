package org.tonghu.benefits.reading;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted.
 *
 * @param cursor {@link Listing#next} of the part before; null: from the start
 */
public record Window(int limit, @Nullable String cursor) {}
