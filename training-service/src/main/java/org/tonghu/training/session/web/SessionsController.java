package org.tonghu.training.session.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.problem.Invalid;
import org.tonghu.starter.store.Stale;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.IfMatch;
import org.tonghu.starter.web.NewId;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;
import org.tonghu.training.course.Course;
import org.tonghu.training.course.Courses;
import org.tonghu.training.session.Plan;
import org.tonghu.training.session.Session;
import org.tonghu.training.session.Sessions;
import org.tonghu.training.support.ForOfficers;
import org.tonghu.training.support.ForReaders;
import org.tonghu.training.support.Locations;
import org.tonghu.training.support.NamedPlaces;
import org.tonghu.training.support.Sights;

/** Courses held. */
@RestController
@RequestMapping("${tonghu.base-path}/sessions")
class SessionsController {

    /**
     * Institutions are not in the list of places, so that only the form of their codes is checked.
     */
    private static final Pattern INSTITUTION = Pattern.compile("[A-Z]{2,6}-[A-Z0-9]{2,20}");

    private final Sessions sessions;
    private final Courses courses;
    private final NamedPlaces places;
    private final OwnSessions own;

    SessionsController(Sessions sessions, Courses courses, NamedPlaces places, OwnSessions own) {
        this.sessions = sessions;
        this.courses = courses;
        this.places = places;
        this.own = own;
    }

    @ForOfficers
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<SessionAnswer> plan(
            @Valid @RequestBody SessionRequest request, Caller caller, NewId newId) {
        var plan = mustReach(caller, request.plan(), "#/plan");
        var course =
                courses.find(new Course.Id(request.course()))
                        .orElseThrow(SessionsController::unknownCourse);
        var id = new Session.Id(newId.next("session"));
        var session = sessions.add(Session.planned(id, course, plan));
        return Answers.created(
                Locations.of("sessions", session.id().value()),
                SessionAnswer.of(session),
                session.revision());
    }

    @ForReaders
    @GetMapping
    Page<SessionAnswer> list(
            @RequestParam(required = false) @Nullable @Size(max = 40) String unit,
            @RequestParam(required = false) @Nullable @Size(max = 64) String course,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            PageRequest page,
            Caller caller) {
        var wanted =
                new Sessions.Wanted(unit, course == null ? null : new Course.Id(course), from, to);
        return Sights.page(
                sessions.list(wanted, Sights.of(caller), Sights.window(page))
                        .map(SessionAnswer::of));
    }

    @ForReaders
    @GetMapping("/{id}")
    ResponseEntity<SessionAnswer> find(@PathVariable String id, Caller caller) {
        var session = own.inSight(id, caller);
        return Answers.ok(SessionAnswer.of(session), session.revision());
    }

    @ForOfficers
    @PutMapping("/{id}")
    ResponseEntity<SessionAnswer> replan(
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody PlanBody request,
            Caller caller) {
        var session = own.organisedBy(id, caller);
        if (session.revision() != revision) throw new Stale("session", id, revision);
        var saved = sessions.save(session.replan(mustReach(caller, request, "#")));
        return Answers.ok(SessionAnswer.of(saved), saved.revision());
    }

    private Plan mustReach(Caller caller, PlanBody body, String pointer) {
        places.mustReach(caller, body.organiser(), pointer + "/organiser");
        for (int i = 0; i < body.invited().size(); i++) {
            var code = body.invited().get(i);
            if (!INSTITUTION.matcher(code).matches()) {
                places.visibleTo(code, pointer + "/invited/" + i);
            }
        }
        return body.plan(Course.Level.of(places.isCity(body.organiser())));
    }

    private static Invalid unknownCourse() {
        return new Invalid(
                "#/course",
                "COURSE_UNKNOWN",
                "没有该课程，请从课程目录中选择。",
                "There is no such course; choose one of the catalogue.");
    }
}
