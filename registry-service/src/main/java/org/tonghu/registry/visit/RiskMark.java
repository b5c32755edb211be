package org.tonghu.registry.visit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A risk that was found, until it is taken off. */
public record RiskMark(RiskFlag flag, LocalDate since, @Nullable String note) {}
