package org.tonghu.registry.child;

import java.util.Optional;

/** Institutions in which children may live. */
public interface Institutions {

    /**
     * @param unit that answers for it
     * @param isPrivate not run by the state, so that it must not take children in
     */
    record Institution(String code, String unit, boolean isPrivate) {}

    /** Empty for a code that nobody has entered. */
    Optional<Institution> find(String code);
}
