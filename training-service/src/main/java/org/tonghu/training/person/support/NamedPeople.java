package org.tonghu.training.person.support;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.problem.FieldProblem;
import org.tonghu.starter.problem.Invalid;
import org.tonghu.training.person.People;
import org.tonghu.training.person.Person;
import org.tonghu.training.support.Sights;

/** People that requests name: outside the caller's reach is as unknown as not there at all. */
@Component
public class NamedPeople {

    private final People people;

    public NamedPeople(People people) {
        this.people = people;
    }

    public void mustSee(Caller caller, String id, String pointer) {
        if (people.find(new Person.Id(id), Sights.of(caller)).isEmpty()) {
            throw Invalid.of(List.of(unknown(pointer)));
        }
    }

    /**
     * @param pointer of the list
     */
    public List<Person.Id> mustSeeAll(Caller caller, List<String> ids, String pointer) {
        var wanted = ids.stream().map(Person.Id::new).toList();
        var seen = new HashSet<Person.Id>();
        people.findAll(new HashSet<>(wanted), Sights.of(caller))
                .forEach(person -> seen.add(person.id()));
        var errors = new ArrayList<FieldProblem>();
        for (int i = 0; i < wanted.size(); i++) {
            if (!seen.contains(wanted.get(i))) errors.add(unknown(pointer + '/' + i));
        }
        if (!errors.isEmpty()) throw Invalid.of(errors);
        return wanted;
    }

    private static FieldProblem unknown(String pointer) {
        return new FieldProblem(
                pointer,
                "PERSON_UNKNOWN",
                "没有该人员，或该人员不在您的管辖范围内；请先登记人员。",
                "There is no such person, or not within your reach; register the person first.");
    }
}
