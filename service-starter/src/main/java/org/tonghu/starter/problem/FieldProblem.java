package org.tonghu.starter.problem;

/**
 * What is wrong with one field.
 *
 * @param pointer JSON pointer into the body ({@code #/parents/0/status}), or {@code #/query/limit},
 *     {@code #/header/If-Match}
 * @param code stable, UPPER_SNAKE
 */
public record FieldProblem(String pointer, String code, String zh, String en) {}
