package org.tonghu.training.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tonghu.training.person.Person;

/**
 * Somebody enrolled in a session.
 *
 * @param attended class hours attended, by half-day; a half-day with 0 hours was missed
 * @param results in the order in which they were recorded
 */
public record Participant(
        Person.Id person,
        LocalDate enrolledOn,
        Map<HalfDay, Integer> attended,
        List<Result> results) {

    public Participant {
        attended = Map.copyOf(attended);
        results = List.copyOf(results);
    }

    static Participant enrolled(Person.Id person, LocalDate on) {
        return new Participant(person, on, Map.of(), List.of());
    }

    public int hoursAttended() {
        return attended.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The last result counts: the latest by day, of one day the one recorded last. */
    public Optional<Result> standing() {
        return results.stream().reduce((one, next) -> next.on().isBefore(one.on()) ? one : next);
    }

    /** A second entry for the same half-day corrects the first. */
    Participant attending(HalfDay halfDay, int hours) {
        var next = new TreeMap<>(attended);
        next.put(halfDay, hours);
        return new Participant(person, enrolledOn, next, results);
    }

    Participant resulting(Result result) {
        if (results.contains(result)) return this;
        var next = new ArrayList<>(results);
        next.add(result);
        return new Participant(person, enrolledOn, attended, next);
    }
}
