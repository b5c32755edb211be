package org.tonghu.training.person.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
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
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.store.Stale;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.IfMatch;
import org.tonghu.starter.web.NewId;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;
import org.tonghu.starter.web.Stateless;
import org.tonghu.training.person.People;
import org.tonghu.training.person.Person;
import org.tonghu.training.support.ForEmployers;
import org.tonghu.training.support.ForReaders;
import org.tonghu.training.support.Locations;
import org.tonghu.training.support.NamedPlaces;
import org.tonghu.training.support.Sights;

/** People of the workforce. */
@RestController
@RequestMapping("${tonghu.base-path}/people")
class PeopleController {

    private final People people;
    private final NamedPlaces places;
    private final Unmasked unmasked;

    PeopleController(People people, NamedPlaces places, Unmasked unmasked) {
        this.people = people;
        this.places = places;
        this.unmasked = unmasked;
    }

    @ForEmployers
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<PersonAnswer> register(
            @Valid @RequestBody PersonRequest request, Caller caller, NewId newId) {
        mustEmploy(caller, request);
        var id = new Person.Id(newId.next("person"));
        var person =
                people.add(
                        Person.register(
                                id,
                                unmasked.idNumber(request.idNumber()),
                                request.particulars(null)));
        return Answers.created(
                Locations.of("people", person.id().value()),
                PersonAnswer.of(person),
                person.revision());
    }

    @ForReaders
    @GetMapping
    Page<PersonAnswer> list(
            @RequestParam(required = false) @Nullable @Size(max = 40) String unit,
            PageRequest page,
            Caller caller) {
        var wanted = new People.Wanted(unit, null, null, null);
        return list(wanted, caller, page);
    }

    @ForReaders
    @Stateless
    @PostMapping("/search")
    Page<PersonAnswer> search(
            @Valid @RequestBody PersonSearch search, PageRequest page, Caller caller) {
        var number = search.idNumber();
        var wanted =
                new People.Wanted(
                        search.unit(),
                        search.name(),
                        number == null ? null : unmasked.parse(number),
                        search.phone());
        return list(wanted, caller, page);
    }

    @ForReaders
    @GetMapping("/{id}")
    ResponseEntity<PersonAnswer> find(@PathVariable String id, Caller caller) {
        var person = inSight(id, caller);
        return Answers.ok(PersonAnswer.of(person), person.revision());
    }

    @ForEmployers
    @PutMapping("/{id}")
    ResponseEntity<PersonAnswer> correct(
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody PersonRequest request,
            Caller caller) {
        var person = inSight(id, caller);
        if (person.revision() != revision) throw new Stale("person", id, revision);
        mustEmploy(caller, request);
        var corrected =
                person.correct(
                        unmasked.idNumber(request.idNumber(), person), request.particulars(person));
        var saved = corrected.equals(person) ? person : people.save(corrected);
        return Answers.ok(PersonAnswer.of(saved), saved.revision());
    }

    private Page<PersonAnswer> list(People.Wanted wanted, Caller caller, PageRequest page) {
        return Sights.page(
                people.list(wanted, Sights.of(caller), Sights.window(page)).map(PersonAnswer::of));
    }

    private Person inSight(String id, Caller caller) {
        return people.find(new Person.Id(id), Sights.of(caller))
                .orElseThrow(() -> new NotFound("person", id));
    }

    /** The workplace named lies within the caller's reach, for a manager by the institution. */
    private void mustEmploy(Caller caller, PersonRequest request) {
        var visibleTo = new ArrayList<>(places.visibleTo(request.unit(), "#/unit"));
        var institution = request.institution();
        if (institution != null) visibleTo.add(institution);
        caller.mustReach(visibleTo);
    }
}
