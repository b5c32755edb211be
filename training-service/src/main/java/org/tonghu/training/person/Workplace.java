package org.tonghu.training.person;

import org.jspecify.annotations.Nullable;

/**
 * Where a person works.
 *
 * @param unit code of a managing unit, or of a division of 6, 9 or 12 digits
 * @param institution code of the institution, for its staff
 */
public record Workplace(String unit, @Nullable String institution) {}
