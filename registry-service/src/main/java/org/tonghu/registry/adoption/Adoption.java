package org.tonghu.registry.adoption;

import static org.tonghu.registry.adoption.AdoptionState.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.adoption.rules.AdoptionLaw;
import org.tonghu.registry.adoption.rules.Requirement;
import org.tonghu.starter.domain.Event;
import org.tonghu.starter.domain.Refused;

/** One child's way to a new family. There is one for each adoptable child. */
public record Adoption(
        String id, long revision, Subject subject, AdoptionState state, CaseFile file) {

    /** An adoption after a step, and what happened to it. */
    public record Step(Adoption adoption, List<Event> events) {}

    /** Stable for a child, so that it is listed once. */
    public static String idOf(String child) {
        return "adoption-" + child;
    }

    /** A child that can be adopted, and for whom nothing was done yet. */
    public static Step listed(Subject subject) {
        return new Adoption(idOf(subject.child()), 0, subject, WAITING, CaseFile.EMPTY)
                .step("adoption.listed");
    }

    /**
     * Opens the case, or takes it up again.
     *
     * @throws Refused if the law of the day does not let the child be adopted, or the case is open
     */
    public Step open(LocalDate today, AdoptionLaw law) {
        mustBe(WAITING, NOT_PURSUED, CLOSED);
        law.mustBeAdoptable(subject.birthDate(), today);
        return in(SEARCHING, file.reopened()).step("adoption.opened");
    }

    public Step notNow(Obstacle why) {
        mustBe(WAITING, SEARCHING, NOT_PURSUED);
        return in(NOT_PURSUED, file.with(why)).step("adoption.postponed");
    }

    public Step prepare(Preparation preparation) {
        mustBe(SEARCHING, SUBMITTED_ABROAD);
        return in(state, file.with(preparation)).step("adoption.prepared");
    }

    public Step consider(Candidate candidate) {
        mustBe(SEARCHING);
        return in(state, file.and(candidate)).step("adoption.family-considered");
    }

    /**
     * @throws Refused if a family found suitable is still there
     */
    public Step exhaust(DomesticSearch search) {
        mustBe(SEARCHING);
        if (file.candidates().stream().anyMatch(it -> it.outcome() == Candidate.Outcome.SUITABLE)) {
            throw AdoptionRefusals.aFamilyIsThere();
        }
        return in(state, file.with(search)).step("adoption.search-exhausted");
    }

    /**
     * @throws Refused while the search in the country is not documented as exhausted, and where the
     *     rules of the day no longer allow it
     */
    public Step submitAbroad(Submission submission, AdoptionLaw law) {
        mustBe(SEARCHING);
        var search = file.search();
        if (search == null || submission.on().isBefore(search.exhaustedOn())) {
            throw AdoptionRefusals.domesticFirst(search == null ? null : search.exhaustedOn());
        }
        law.mustAllowAbroad(submission.on(), submission.relation());
        law.mustBeAdoptable(subject.birthDate(), submission.on());
        return in(SUBMITTED_ABROAD, file.with(submission)).step("adoption.submitted-abroad");
    }

    /**
     * @throws Refused naming the first thing that the law asks and that is not there
     */
    public Step propose(Registration registration, AdoptionLaw law) {
        mustBe(SEARCHING, SUBMITTED_ABROAD);
        var proposed = in(PROPOSED, file.with(registration));
        proposed.missing(registration.on(), law).stream()
                .findFirst()
                .ifPresent(it -> {
                    throw it.refusal();
                });
        return proposed.step("adoption.proposed");
    }

    /** Sends the proposal back. */
    public Step sendBack() {
        mustBe(PROPOSED);
        var before = file.abroad() == null ? SEARCHING : SUBMITTED_ABROAD;
        return in(before, file.with((Registration) null)).step("adoption.sent-back");
    }

    /**
     * @throws Refused if it is the person who proposed it
     */
    public Step confirm(String person, AdoptionLaw law) {
        mustBe(PROPOSED);
        var registration = registration();
        if (registration.proposedBy().equals(person)) {
            throw AdoptionRefusals.samePerson();
        }
        missing(registration.on(), law).stream()
                .findFirst()
                .ifPresent(it -> {
                    throw it.refusal();
                });
        return in(REGISTERED, file.with(registration.confirmedBy(person)))
                .step("adoption.registered");
    }

    public Step close(Closure closure) {
        mustBe(WAITING, SEARCHING, NOT_PURSUED, SUBMITTED_ABROAD, PROPOSED);
        return in(CLOSED, file.with(closure)).step("adoption.closed");
    }

    /** What the law asks for a registration on that day and is not there yet. */
    public List<Requirement> missing(LocalDate day, AdoptionLaw law) {
        return law.missing(subject, file, day);
    }

    public Adoption of(Subject corrected) {
        return new Adoption(id, revision, corrected, state, file);
    }

    public Adoption readAt(long read) {
        return new Adoption(id, read, subject, state, file);
    }

    /**
     * @throws IllegalStateException if there is none
     */
    public Registration registration() {
        @Nullable Registration there = file.registration();
        if (there == null) {
            throw new IllegalStateException("There is no registration");
        }
        return there;
    }

    private void mustBe(AdoptionState... allowed) {
        if (!Set.of(allowed).contains(state)) {
            throw AdoptionRefusals.notIn(state);
        }
    }

    private Adoption in(AdoptionState next, CaseFile changed) {
        return new Adoption(id, revision, subject, next, changed);
    }

    private Step step(String type) {
        return new Step(this, List.of(Event.of(type, Map.of("child", subject.child()))));
    }
}
