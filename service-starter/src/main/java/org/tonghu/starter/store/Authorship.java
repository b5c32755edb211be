package org.tonghu.starter.store;

import org.jspecify.annotations.Nullable;

/**
 * Who is answerable for a change, as its events record it.
 *
 * @param by id of the caller, or {@code system}
 * @param onBehalfOf first caller where a service calls for somebody
 */
public record Authorship(String by, @Nullable String onBehalfOf, @Nullable String traceId) {

    public static final Authorship SYSTEM = new Authorship("system", null, null);

    /** Where the store asks for the author of the change at hand. */
    @FunctionalInterface
    public interface Source {
        Authorship current();
    }
}
