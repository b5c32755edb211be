package org.tonghu.registry.worklist;

/**
 * What a list is called.
 *
 * @param name its address, kebab-case, e.g. {@code applications-due}
 * @param clause where the policy asks for the work; empty where it is plain order of work
 */
public record Title(String name, String zh, String en, String clause) {}
