package org.tonghu.registry.delegatedcare;

/** Who signed. */
public enum Signatory {
    FATHER(true),
    MOTHER(true),
    OTHER_GUARDIAN(true),
    CARER(false),
    /** The committee of the village or community, as witness. */
    COMMITTEE(false);

    private final boolean guardian;

    Signatory(boolean guardian) {
        this.guardian = guardian;
    }

    public boolean isGuardian() {
        return guardian;
    }
}
