package org.tonghu.training.session.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.training.person.Person;
import org.tonghu.training.session.HalfDay;
import org.tonghu.training.session.Participant;
import org.tonghu.training.session.Result;

/**
 * Somebody enrolled, as shown.
 *
 * @param outcome of the last result; null while there is none
 */
record ParticipantAnswer(
        String person,
        String name,
        String unit,
        LocalDate enrolledOn,
        List<Attended> attended,
        int hours,
        Result.@Nullable Outcome outcome,
        @Nullable LocalDate resultOn,
        @Nullable String certificate) {

    record Attended(LocalDate day, HalfDay.Part part, int hours) {}

    static ParticipantAnswer of(Participant participant, Person person) {
        var standing = participant.standing();
        return new ParticipantAnswer(
                person.id().value(),
                person.particulars().name(),
                person.particulars().workplace().unit(),
                participant.enrolledOn(),
                attended(participant),
                participant.hoursAttended(),
                standing.map(Result::outcome).orElse(null),
                standing.map(Result::on).orElse(null),
                standing.map(Result::certificate).orElse(null));
    }

    private static List<Attended> attended(Participant participant) {
        return participant.attended().entrySet().stream()
                .map(each ->
                        new Attended(each.getKey().day(), each.getKey().part(), each.getValue()))
                .sorted(Comparator.comparing(Attended::day).thenComparing(Attended::part))
                .toList();
    }
}
