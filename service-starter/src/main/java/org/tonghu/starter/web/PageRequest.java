package org.tonghu.starter.web;

import org.jspecify.annotations.Nullable;

/**
 * Which page of a collection: query parameters {@code limit} and {@code cursor}, as a handler's
 * argument.
 *
 * @param limit most items wanted, 1 to {@link #MOST}
 * @param cursor the {@code next} of the page before; null for the first page. Its content is the
 *     store's own business
 */
public record PageRequest(int limit, @Nullable String cursor) {

    public static final int USUAL = 50;
    public static final int MOST = 500;

    public PageRequest {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit out of range: " + limit);
        }
    }

    public static PageRequest first() {
        return new PageRequest(USUAL, null);
    }
}
