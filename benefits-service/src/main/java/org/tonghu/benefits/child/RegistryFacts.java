package org.tonghu.benefits.child;

/** Where the facts come from. */
@FunctionalInterface
public interface RegistryFacts {

    /**
     * The child as the registry knows it now, with revision 0 and nothing reviewed.
     *
     * @throws RuntimeException the registry has no such child, or cannot be asked now
     */
    KnownChild of(String child);
}
