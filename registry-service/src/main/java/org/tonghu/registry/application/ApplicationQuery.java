package org.tonghu.registry.application;

import org.jspecify.annotations.Nullable;

/**
 * Which applications are wanted; null means any.
 *
 * @param place unit, township or village
 */
public record ApplicationQuery(
        @Nullable State state,
        @Nullable Kind kind,
        @Nullable String child,
        @Nullable String place) {}
