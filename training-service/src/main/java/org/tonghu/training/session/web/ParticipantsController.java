package org.tonghu.training.session.web;

import jakarta.validation.Valid;
import java.util.Comparator;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.time.BusinessClock;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;
import org.tonghu.training.person.People;
import org.tonghu.training.person.Person;
import org.tonghu.training.person.support.NamedPeople;
import org.tonghu.training.session.Participant;
import org.tonghu.training.session.Participants;
import org.tonghu.training.session.Session;
import org.tonghu.training.session.Sessions;
import org.tonghu.training.sight.Listing;
import org.tonghu.training.support.ForEmployers;
import org.tonghu.training.support.ForOfficers;
import org.tonghu.training.support.ForReaders;
import org.tonghu.training.support.Sights;

/** Who is enrolled in a session, who was there, and how each came out. */
@RestController
@RequestMapping("${tonghu.base-path}/sessions/{id}")
class ParticipantsController {

    private final Sessions sessions;
    private final OwnSessions own;
    private final People people;
    private final NamedPeople named;
    private final BusinessClock clock;

    ParticipantsController(
            Sessions sessions,
            OwnSessions own,
            People people,
            NamedPeople named,
            BusinessClock clock) {
        this.sessions = sessions;
        this.own = own;
        this.people = people;
        this.named = named;
        this.clock = clock;
    }

    /** By the organiser, or by whoever sees the session, for people of their own units. */
    @ForEmployers
    @PostMapping("/enrolments")
    ResponseEntity<SessionAnswer> enrol(
            @PathVariable String id, @Valid @RequestBody EnrolmentRequest request, Caller caller) {
        var session = own.inSight(id, caller);
        var wanted = named.mustSeeAll(caller, request.people(), "#/people");
        return answer(sessions.move(session.id(), now -> now.enrol(wanted, clock.today())));
    }

    /** Participants within the caller's reach, in order of their ids. */
    @ForReaders
    @GetMapping("/enrolments")
    Page<ParticipantAnswer> list(@PathVariable String id, PageRequest page, Caller caller) {
        var participants = own.inSight(id, caller).participants();
        var enrolled = participants.inOrder().stream().map(Participant::person).toList();
        var seen =
                people.findAll(enrolled, Sights.of(caller)).stream()
                        .sorted(Comparator.comparing(ParticipantsController::key))
                        .toList();
        var shown = Listing.cut(seen, ParticipantsController::key, Sights.window(page));
        return Sights.page(shown.map(person -> answer(participants, person)));
    }

    @ForOfficers
    @PostMapping("/attendance")
    ResponseEntity<SessionAnswer> attend(
            @PathVariable String id, @Valid @RequestBody AttendanceRequest request, Caller caller) {
        var session = own.organisedBy(id, caller);
        return answer(
                sessions.move(session.id(), now -> now.attend(request.lines(), clock.today())));
    }

    @ForOfficers
    @PostMapping("/results")
    ResponseEntity<SessionAnswer> record(
            @PathVariable String id, @Valid @RequestBody ResultsRequest request, Caller caller) {
        var session = own.organisedBy(id, caller);
        return answer(
                sessions.move(session.id(), now -> now.record(request.results(), clock.today())));
    }

    private static ResponseEntity<SessionAnswer> answer(Session session) {
        return Answers.ok(SessionAnswer.of(session), session.revision());
    }

    private static ParticipantAnswer answer(Participants participants, Person person) {
        return ParticipantAnswer.of(participants.find(person.id()).orElseThrow(), person);
    }

    private static String key(Person person) {
        return person.id().value();
    }
}
