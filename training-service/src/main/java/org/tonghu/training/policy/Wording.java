package org.tonghu.training.policy;

/**
 * What a ground rests on and how it is told.
 *
 * @param clause for example {@code 郑民文〔2020〕57号 二(五)}; empty where it is plain order of work
 * @param zh Chinese, with {@code %s} where a value belongs
 * @param en English, with {@code %s} where a value belongs
 */
public record Wording(Basis basis, String clause, String zh, String en) {}
