package org.tonghu.registry.visit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor tells of a visit.
 *
 * @param harm null where none of the nine situations was found
 * @param attachments photos and the signed record, ids of the child's attachments
 * @param nextOn day agreed for the next visit
 */
public record Told(
        String child,
        LocalDate on,
        VisitMode mode,
        ChildMet met,
        List<PersonMet> persons,
        Observations observations,
        List<VisitFinding> findings,
        @Nullable SuspectedHarm harm,
        List<String> attachments,
        @Nullable Signature signature,
        @Nullable LocalDate nextOn) {

    public Told {
        persons = List.copyOf(persons);
        findings = List.copyOf(findings);
        attachments = List.copyOf(attachments);
    }

    /** The same visit to the child that its record belongs to now. */
    public Told to(String whom) {
        return new Told(
                whom,
                on,
                mode,
                met,
                persons,
                observations,
                findings,
                harm,
                attachments,
                signature,
                nextOn);
    }
}
