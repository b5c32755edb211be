package org.tonghu.training.session.store;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tonghu.training.person.Person;
import org.tonghu.training.session.HalfDay;
import org.tonghu.training.session.Participant;
import org.tonghu.training.session.Result;

/** A participant inside the document of a session. */
record ParticipantEntry(
        String person, LocalDate enrolledOn, List<Attended> attended, List<ResultEntry> results) {

    record Attended(LocalDate day, HalfDay.Part part, int hours) {}

    record ResultEntry(Result.Outcome outcome, LocalDate on, @Nullable String certificate) {}

    static ParticipantEntry of(Participant participant) {
        return new ParticipantEntry(
                participant.person().value(),
                participant.enrolledOn(),
                participant.attended().entrySet().stream()
                        .map(each ->
                                new Attended(
                                        each.getKey().day(), each.getKey().part(), each.getValue()))
                        .sorted(Comparator.comparing(Attended::day).thenComparing(Attended::part))
                        .toList(),
                participant.results().stream()
                        .map(each -> new ResultEntry(each.outcome(), each.on(), each.certificate()))
                        .toList());
    }

    Participant participant() {
        return new Participant(
                new Person.Id(person),
                enrolledOn,
                attended.stream()
                        .collect(
                                Collectors.toMap(
                                        each -> new HalfDay(each.day, each.part), Attended::hours)),
                results.stream()
                        .map(each -> new Result(each.outcome, each.on, each.certificate))
                        .toList());
    }
}
