package org.tonghu.training.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import org.tonghu.training.person.Person;

/** Everybody enrolled in a session, in order of enrolment. */
public final class Participants {

    public static final Participants NONE = new Participants(new LinkedHashMap<>());

    private final SequencedMap<Person.Id, Participant> byPerson;

    private Participants(SequencedMap<Person.Id, Participant> byPerson) {
        this.byPerson = Collections.unmodifiableSequencedMap(byPerson);
    }

    public static Participants of(List<Participant> inOrder) {
        var byPerson = new LinkedHashMap<Person.Id, Participant>();
        inOrder.forEach(each -> byPerson.put(each.person(), each));
        return new Participants(byPerson);
    }

    public int size() {
        return byPerson.size();
    }

    public List<Participant> inOrder() {
        return List.copyOf(byPerson.values());
    }

    public Optional<Participant> find(Person.Id person) {
        return Optional.ofNullable(byPerson.get(person));
    }

    /** Numbers of all certificates given. */
    public List<String> certificates() {
        var numbers = new ArrayList<String>();
        for (var participant : byPerson.values()) {
            for (var result : participant.results()) {
                if (result.certificate() != null) numbers.add(result.certificate());
            }
        }
        return List.copyOf(numbers);
    }

    Participants enrol(List<Person.Id> people, LocalDate today) {
        var next = new LinkedHashMap<>(byPerson);
        people.forEach(person -> next.putIfAbsent(person, Participant.enrolled(person, today)));
        return new Participants(next);
    }

    Participants attend(List<Attendance> lines) {
        var next = new LinkedHashMap<>(byPerson);
        for (var line : lines) {
            change(next, line.person(), each -> each.attending(line.halfDay(), line.hours()));
        }
        return new Participants(next);
    }

    Participants record(List<Session.Recorded> results) {
        var next = new LinkedHashMap<>(byPerson);
        for (var each : results) {
            change(next, each.person(), participant -> resulting(participant, each.result()));
        }
        var recorded = new Participants(next);
        recorded.mustNumberCertificatesOnce();
        return recorded;
    }

    /** The changed plan keeps room for everybody, and every half-day that somebody attended. */
    void mustFit(Plan changed) {
        if (changed.capacity() < size()) {
            throw SessionGround.CAPACITY_BELOW_ENROLMENT.refused(changed.capacity(), size());
        }
        for (var participant : byPerson.values()) {
            participant.attended().forEach((halfDay, hours) -> mustKeep(changed, halfDay, hours));
        }
    }

    private static void mustKeep(Plan changed, HalfDay halfDay, int hours) {
        if (hours > changed.timetable().hoursOn(halfDay).orElse(0)) {
            throw SessionGround.ATTENDED_HALF_DAY_DROPPED.refused(halfDay.day(), halfDay.part());
        }
    }

    private static Participant resulting(Participant participant, Result result) {
        if (participant.hoursAttended() == 0) {
            throw SessionGround.RESULT_WITHOUT_ATTENDANCE.refused(participant.person().value());
        }
        return participant.resulting(result);
    }

    private void mustNumberCertificatesOnce() {
        var seen = new HashSet<String>();
        for (var number : certificates()) {
            if (!seen.add(number)) throw SessionGround.CERTIFICATE_NUMBER_TAKEN.refused(number);
        }
    }

    private static void change(
            SequencedMap<Person.Id, Participant> all,
            Person.Id person,
            UnaryOperator<Participant> how) {
        var participant = all.get(person);
        if (participant == null) {
            throw SessionGround.NOT_ENROLLED.refused(person.value());
        }
        all.put(person, how.apply(participant));
    }
}
