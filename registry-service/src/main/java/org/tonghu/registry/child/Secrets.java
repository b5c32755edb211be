package org.tonghu.registry.child;

/** Seals and opens what is kept encrypted, each bound to the child it belongs to. */
public interface Secrets {

    SealedId seal(CitizenId number, String child);

    /** The number itself: only for an act that is logged as such. */
    CitizenId open(SealedId sealed, String child);

    /** The keyed hash under which a number can be looked for. */
    String lookup(CitizenId number);

    /** Sealed alike for yes and no, so that its presence tells nothing. */
    String sealHealth(boolean livingWithHiv, String child);

    boolean livingWithHiv(String sealed, String child);
}
