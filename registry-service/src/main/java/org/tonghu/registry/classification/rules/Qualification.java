package org.tonghu.registry.classification.rules;

import java.time.LocalDate;
import java.util.Set;
import org.tonghu.registry.classification.Circumstance;
import org.tonghu.registry.classification.Finding;

/** Whether one circumstance of a parent is grave or long enough to count. */
public interface Qualification {

    /** The circumstances it speaks of. */
    Set<Circumstance.Type> types();

    /**
     * Judges a circumstance of one of its types; the caller adds the day on which time may change
     * it.
     */
    Finding judge(Circumstance circumstance, LocalDate asOf);
}
