package org.tonghu.registry.child;

import org.tonghu.starter.domain.Refused;

/** Who may enter sealed health without more ado. */
public interface SealedHealthKeepers {

    /**
     * @param account that enters it
     * @throws Refused for an account that is not named where officers are named, and for a
     *     recognition, which there takes a certificate and two of them
     */
    void mustBeAllowed(Child child, String account, boolean livingWithHiv);
}
