package org.tonghu.benefits.child;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tonghu.benefits.eligibility.Care;

/**
 * Where a child is cared for from a day on.
 *
 * @param institution its code, null in a family
 */
public record CareSpell(Care care, @Nullable String institution, LocalDate from) {}
