package org.tonghu.registry.child;

/** Which rules the register was last brought up to. */
public interface RuleSetsSeen {

    boolean isSeen(String names);

    void see(String names);
}
