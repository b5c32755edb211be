package org.tonghu.registry.child.support;

/**
 * A joining that a record has followed.
 *
 * @param joining id of the joining
 * @param from the child the record belonged to before
 */
public record Joined(String joining, String from) {}
