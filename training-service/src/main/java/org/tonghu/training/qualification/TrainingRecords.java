package org.tonghu.training.qualification;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tonghu.training.person.Person;

/** The training records of all people; for the platform's own work, never shown as such. */
public interface TrainingRecords {

    Optional<TrainingRecord> find(Person.Id person);

    Map<Person.Id, TrainingRecord> findAll(Collection<Person.Id> people);

    /** Fails as stale or duplicate if somebody else wrote since the record was read. */
    TrainingRecord save(TrainingRecord changed);

    /** People whose standing time may have changed by that day. */
    List<Person.Id> dueForReview(LocalDate today);
}
