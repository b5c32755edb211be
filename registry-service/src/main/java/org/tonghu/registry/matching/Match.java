package org.tonghu.registry.matching;

import org.tonghu.registry.child.Child;

/** Somebody on a list who stands on a child's record. */
public record Match(Child child, Relation relation, MatchedBy by) {}
