package org.tonghu.registry.child;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which the register did not look after the child.
 *
 * @param from first day away
 * @param to day of the return; null: still away
 */
public record Absence(LocalDate from, @Nullable LocalDate to) {}
