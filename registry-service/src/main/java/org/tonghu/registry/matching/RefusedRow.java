package org.tonghu.registry.matching;

/**
 * A row that could not be read.
 *
 * @param row its number
 * @param column where the fault is; empty for a row as a whole
 */
public record RefusedRow(long row, String code, String column) {}
