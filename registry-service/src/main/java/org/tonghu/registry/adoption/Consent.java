package org.tonghu.registry.adoption;

import java.time.LocalDate;

/** What the child says to being adopted. */
public record Consent(LocalDate on, boolean given, String reference) {

    /** References may name people. */
    @Override
    public String toString() {
        return "Consent[" + on + "]";
    }
}
