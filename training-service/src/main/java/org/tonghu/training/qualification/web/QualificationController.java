package org.tonghu.training.qualification.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.time.BusinessClock;
import org.tonghu.training.person.People;
import org.tonghu.training.person.Person;
import org.tonghu.training.post.StaffRole;
import org.tonghu.training.qualification.AssessQualification;
import org.tonghu.training.qualification.ReadHistory;
import org.tonghu.training.support.ForReaders;
import org.tonghu.training.support.Sights;

/** Whether a person may serve in a role on a day. */
@RestController
@RequestMapping("${tonghu.base-path}/people/{id}/qualification")
class QualificationController {

    private final People people;
    private final ReadHistory histories;
    private final AssessQualification assess;
    private final BusinessClock clock;

    QualificationController(
            People people, ReadHistory histories, AssessQualification assess, BusinessClock clock) {
        this.people = people;
        this.histories = histories;
        this.assess = assess;
        this.clock = clock;
    }

    /**
     * Read from posts and sessions themselves, so that it knows of what was recorded a moment ago.
     */
    @ForReaders
    @GetMapping
    QualificationAnswer judge(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable LocalDate on,
            Locale locale,
            Caller caller) {
        var person = new Person.Id(id);
        if (people.find(person, Sights.of(caller)).isEmpty()) throw new NotFound("person", id);
        var day = on == null ? clock.today() : on;
        var history = histories.of(person);
        boolean english = locale.getLanguage().equals("en");
        var judgements =
                List.of(StaffRole.values()).stream()
                        .map(role -> JudgementAnswer.of(assess.judge(role, day, history), english))
                        .toList();
        return new QualificationAnswer(id, day, judgements);
    }
}
