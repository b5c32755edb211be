package org.tonghu.benefits.payment;

import org.tonghu.starter.domain.Yuan;

/**
 * Counted from slots and lines, never kept up step by step.
 *
 * @param paid children paid by the run
 * @param withoutRate lines that wait for a rate or an amount
 * @param refused lines whose month is paid elsewhere
 * @param notDue grants that give no right in the month
 */
public record Totals(long paid, Yuan amount, long withoutRate, long refused, long notDue) {}
