package org.tonghu.registry.matching;

import org.tonghu.registry.child.Child;

/** What rows of one kind of list mean. */
@FunctionalInterface
public interface Reading {
    Verdict of(Row row, Relation relation, Child child);
}
