package org.tonghu.benefits.grant;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.tonghu.benefits.eligibility.Programme;

/**
 * Months in a row in which a child has a right to a programme.
 *
 * @param last null while no end is in sight
 */
public record Span(Programme programme, YearMonth first, @Nullable YearMonth last) {}
