package org.tonghu.training.appointment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tonghu.training.person.Person;

/**
 * A person serves in a post, by a document.
 *
 * @param from first day of service
 * @param to last day of service, that day included; null while no end is known
 * @param document number of the appointing document
 * @param ending why and by which document it ended; null where the end was fixed from the start or
 *     is open
 */
public record Appointment(
        Id id,
        Person.Id person,
        Capacity capacity,
        LocalDate from,
        @Nullable LocalDate to,
        String document,
        @Nullable Ending ending) {

    public record Id(String value) {}

    /** A deputy may serve beside the principal, or hold the post while there is none. */
    public enum Capacity {
        PRINCIPAL,
        DEPUTY
    }

    public record Ending(Reason reason, String document) {

        public enum Reason {
            RESIGNED,
            REASSIGNED,
            RETIRED,
            TERM_ENDED,
            REMOVED,
            DECEASED
        }
    }

    public Appointment {
        if (to != null && to.isBefore(from)) {
            throw AppointmentGround.ENDS_BEFORE_IT_BEGINS.refused(to, from);
        }
    }

    public boolean servesOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** At least one day belongs to both. */
    public boolean overlaps(Appointment other) {
        return startsByTheEndOf(other) && other.startsByTheEndOf(this);
    }

    /**
     * @throws org.tonghu.starter.domain.Refused when it has ended by that day already, or would end
     *     before it begins
     */
    public Appointment end(LocalDate lastDay, Ending how) {
        if (ending != null) {
            throw AppointmentGround.ALREADY_ENDED.refused(String.valueOf(to));
        }
        if (to != null && lastDay.isAfter(to)) {
            throw AppointmentGround.ENDS_AFTER_ITS_TERM.refused(lastDay, to);
        }
        return new Appointment(id, person, capacity, from, lastDay, document, how);
    }

    private boolean startsByTheEndOf(Appointment other) {
        return other.to == null || !from.isAfter(other.to);
    }
}
