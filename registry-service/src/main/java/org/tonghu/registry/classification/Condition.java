package org.tonghu.registry.classification;

/**
 * One question of the policy, asked of the facts of one child. Implementations are named as the
 * proposition they test.
 */
@FunctionalInterface
public interface Condition {

    Finding judge(Facts facts);
}
