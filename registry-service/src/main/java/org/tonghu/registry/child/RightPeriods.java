package org.tonghu.registry.child;

import java.util.List;

/** Days on which a category counts for rights, which may be fewer than those on which it is met. */
public interface RightPeriods {

    List<CategoryPeriod> of(Child child);
}
