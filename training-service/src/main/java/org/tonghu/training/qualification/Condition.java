package org.tonghu.training.qualification;

/**
 * One question of the rules, asked of what is known of a person. Implementations are named as the
 * proposition they test.
 */
@FunctionalInterface
public interface Condition {

    Finding judge(Facts facts);
}
