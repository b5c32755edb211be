package org.tonghu.benefits.child;

/** The unit that answers for an institution. */
@FunctionalInterface
public interface InstitutionUnits {

    /**
     * @throws RuntimeException not known, or cannot be asked now
     */
    String unitOf(String institution);
}
