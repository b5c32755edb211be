package org.tonghu.registry.visit;

import org.jspecify.annotations.Nullable;

/**
 * The body of the visit record (走访记录表).
 *
 * @param carer who cares for the child, and how
 */
public record Observations(
        @Nullable Observation carer,
        @Nullable Observation living,
        @Nullable Observation health,
        @Nullable Observation schooling,
        @Nullable Observation safety,
        @Nullable Observation parentsContact,
        @Nullable String needs,
        @Nullable String advice) {}
