package org.tonghu.registry.delegatedcare;

import java.util.List;

/** How every child stands with delegated care, for the lists of work. */
public interface Covers {

    /** Kept once for a child; what is already so is not written again. */
    void keep(String child, Cover cover, List<String> visibleTo);
}
