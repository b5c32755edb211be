package org.tonghu.training.qualification.support;

import java.util.Set;
import org.tonghu.starter.events.EventSubscriber;
import org.tonghu.starter.events.LoggedEvent;
import org.tonghu.starter.time.BusinessClock;
import org.tonghu.training.person.Person;
import org.tonghu.training.qualification.KeepTrainingRecord;
import org.tonghu.training.support.Moves;

/** Reviews a person's training record whenever an appointment or a result may have changed it. */
record RecordKeeper(KeepTrainingRecord keep, BusinessClock clock) implements EventSubscriber {

    @Override
    public String name() {
        return "training-records";
    }

    @Override
    public Set<String> types() {
        return Set.of("person.appointed", "appointment.ended", "session.result-recorded");
    }

    @Override
    public void handle(LoggedEvent event) {
        var person = event.details().get("person");
        if (person == null) throw new IllegalArgumentException(event.type() + " names no person");
        Moves.until(() -> {
            keep.review(new Person.Id(person), clock.today());
            return event;
        });
    }
}
