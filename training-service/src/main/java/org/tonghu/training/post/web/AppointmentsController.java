package org.tonghu.training.post.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.store.Stale;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.IfMatch;
import org.tonghu.starter.web.NewId;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;
import org.tonghu.training.appointment.Appointment;
import org.tonghu.training.person.Person;
import org.tonghu.training.person.support.NamedPeople;
import org.tonghu.training.post.Post;
import org.tonghu.training.post.Posts;
import org.tonghu.training.post.StaffRole;
import org.tonghu.training.support.ForOfficers;
import org.tonghu.training.support.ForReaders;
import org.tonghu.training.support.Locations;
import org.tonghu.training.support.NamedPlaces;
import org.tonghu.training.support.Sights;

/** Who serves in which post. The ETag of an appointment is the revision of its post. */
@RestController
@RequestMapping("${tonghu.base-path}/appointments")
class AppointmentsController {

    private final Posts posts;
    private final ShowAppointments show;
    private final NamedPeople people;
    private final NamedPlaces places;

    AppointmentsController(
            Posts posts, ShowAppointments show, NamedPeople people, NamedPlaces places) {
        this.posts = posts;
        this.show = show;
        this.people = people;
        this.places = places;
    }

    @ForOfficers
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<AppointmentAnswer> appoint(
            @Valid @RequestBody AppointmentRequest request, Caller caller, NewId newId) {
        Post.vacant(request.role(), request.place());
        places.mustReach(caller, request.place(), "#/place");
        people.mustSee(caller, request.person(), "#/person");
        var appointment = request.appointment(new Appointment.Id(newId.next("appointment")));
        var post = posts.move(request.role(), request.place(), now -> now.appoint(appointment));
        return Answers.created(
                Locations.of("appointments", appointment.id().value()),
                show.one(post, appointment.id()),
                post.revision());
    }

    @ForReaders
    @GetMapping
    Page<AppointmentAnswer> list(
            @RequestParam(required = false) @Nullable @Size(max = 40) String unit,
            @RequestParam(required = false) @Nullable StaffRole role,
            @RequestParam(required = false) @Nullable @Size(max = 64) String person,
            @RequestParam(required = false) @Nullable LocalDate day,
            PageRequest page,
            Caller caller) {
        var wanted =
                new Posts.Wanted(unit, role, person == null ? null : new Person.Id(person), day);
        var rows = posts.appointments(wanted, Sights.of(caller), Sights.window(page));
        return new Page<>(show.all(rows.items()), rows.next());
    }

    @ForReaders
    @GetMapping("/{id}")
    ResponseEntity<AppointmentAnswer> find(@PathVariable String id, Caller caller) {
        var post = holding(id, caller);
        return Answers.ok(show.one(post, new Appointment.Id(id)), post.revision());
    }

    @ForOfficers
    @PostMapping("/{id}/end")
    ResponseEntity<AppointmentAnswer> end(
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody EndRequest request,
            Caller caller) {
        var post = holding(id, caller);
        if (post.revision() != revision) throw new Stale("appointment", id, revision);
        var ended = posts.save(post.end(new Appointment.Id(id), request.on(), request.ending()));
        return Answers.ok(show.one(ended, new Appointment.Id(id)), ended.revision());
    }

    private Post holding(String id, Caller caller) {
        return posts.holding(new Appointment.Id(id), Sights.of(caller))
                .orElseThrow(() -> new NotFound("appointment", id));
    }
}
