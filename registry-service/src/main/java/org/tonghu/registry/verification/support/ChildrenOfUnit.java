package org.tonghu.registry.verification.support;

import org.tonghu.registry.child.ChildQuery;

/** Looks for all children of a unit. */
final class ChildrenOfUnit {

    private ChildrenOfUnit() {}

    static ChildQuery query(String unit) {
        return new ChildQuery(null, null, null, null, unit, null, null, null, null, false);
    }
}
