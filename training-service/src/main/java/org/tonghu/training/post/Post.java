package org.tonghu.training.post;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tonghu.starter.domain.Event;
import org.tonghu.training.appointment.Appointment;
import org.tonghu.training.appointment.Appointment.Capacity;

/**
 * A post of one role at one place with everybody who ever served in it. The appointments belong to
 * the post, so that two principals on one day are refused by one document and not by luck.
 */
public record Post(
        Id id,
        long revision,
        StaffRole role,
        String place,
        List<Appointment> appointments,
        List<Event> unpublished) {

    public record Id(String value) {

        public static Id of(StaffRole role, String place) {
            return new Id(role.name() + '-' + place);
        }
    }

    public Post {
        appointments = List.copyOf(appointments);
        unpublished = List.copyOf(unpublished);
    }

    /** A post in which nobody has served yet. */
    public static Post vacant(StaffRole role, String place) {
        if (!role.servesAt(place)) {
            throw PostGround.PLACE_DOES_NOT_FIT_ROLE.refused(place, role);
        }
        return new Post(Id.of(role, place), 0, role, place, List.of(), List.of());
    }

    /** Somebody serves from now on; the same appointment a second time changes nothing. */
    public Post appoint(Appointment wanted) {
        if (find(wanted.id()).isPresent()) return this;
        appointments.stream().filter(wanted::overlaps).forEach(other -> mustAllow(wanted, other));
        var next = new ArrayList<>(appointments);
        next.add(wanted);
        return with(next, event("person.appointed", wanted));
    }

    /** The last day of somebody's service, that day included. */
    public Post end(Appointment.Id id, LocalDate lastDay, Appointment.Ending how) {
        var ended = find(id).orElseThrow().end(lastDay, how);
        var next = appointments.stream().map(each -> each.id().equals(id) ? ended : each).toList();
        return with(next, event("appointment.ended", ended));
    }

    public Optional<Appointment> find(Appointment.Id id) {
        return appointments.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public List<Appointment> servingOn(LocalDate day) {
        return appointments.stream().filter(each -> each.servesOn(day)).toList();
    }

    /** Days of the period on which nobody served, deputies counted as serving. */
    public List<Vacancy> vacancies(LocalDate from, LocalDate through) {
        return Vacancies.between(from, through, appointments);
    }

    private void mustAllow(Appointment wanted, Appointment other) {
        if (other.person().equals(wanted.person())) {
            throw PostGround.ALREADY_SERVES_IN_POST.refused(place, role);
        }
        if (wanted.capacity() == Capacity.PRINCIPAL && other.capacity() == Capacity.PRINCIPAL) {
            var day = wanted.from().isAfter(other.from()) ? wanted.from() : other.from();
            throw PostGround.SECOND_PERSON_IN_POST.refused(place, role, day);
        }
    }

    private Event event(String type, Appointment appointment) {
        var details = new HashMap<String, String>();
        details.put("appointment", appointment.id().value());
        details.put("person", appointment.person().value());
        details.put("role", role.name());
        details.put("place", place);
        details.put("capacity", appointment.capacity().name());
        details.put("from", appointment.from().toString());
        if (appointment.to() != null) details.put("to", appointment.to().toString());
        return Event.of(type, Map.copyOf(details));
    }

    private Post with(List<Appointment> next, Event event) {
        return new Post(id, revision, role, place, next, List.of(event));
    }
}
