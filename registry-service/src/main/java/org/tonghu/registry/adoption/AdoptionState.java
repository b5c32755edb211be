package org.tonghu.registry.adoption;

import java.util.Set;

/** How far an adoption has come. */
public enum AdoptionState {
    /** Adoptable, and nobody has opened a case or said why not. */
    WAITING,
    /** A family in the country is looked for. */
    SEARCHING,
    /** Not now, for a reason with a day on which it is looked at again. */
    NOT_PURSUED,
    /** Submitted for an adoption abroad (涉外送养报送). */
    SUBMITTED_ABROAD,
    /** One person has proposed the registration. */
    PROPOSED,
    /** Another has confirmed it; the record is sealed. */
    REGISTERED,
    CLOSED;

    static final Set<AdoptionState> AT_WORK = Set.of(SEARCHING, SUBMITTED_ABROAD);

    /** The child still waits for a family. */
    public boolean isLive() {
        return this != REGISTERED && this != CLOSED;
    }
}
