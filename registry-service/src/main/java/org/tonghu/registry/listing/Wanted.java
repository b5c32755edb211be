package org.tonghu.registry.listing;

import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is wanted.
 *
 * @param cursor where the page before ended; null for the first page
 */
public record Wanted(int limit, @Nullable String cursor) {}
