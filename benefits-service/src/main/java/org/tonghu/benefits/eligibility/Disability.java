package org.tonghu.benefits.eligibility;

/**
 * A certified disability.
 *
 * @param type 1 to 7: visual, hearing, speech, physical, intellectual, mental, multiple
 * @param grade 1 (most severe) to 4
 */
public record Disability(int type, int grade) {}
