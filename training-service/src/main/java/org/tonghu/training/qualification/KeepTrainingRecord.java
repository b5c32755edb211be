package org.tonghu.training.qualification;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.tonghu.training.person.Person;

/**
 * Brings a person's training record up to date with posts, sessions and the day. Doing it again
 * changes nothing.
 */
@Service
public class KeepTrainingRecord {

    private final TrainingRecords records;
    private final ReadHistory histories;
    private final AssessQualification assess;

    public KeepTrainingRecord(
            TrainingRecords records, ReadHistory histories, AssessQualification assess) {
        this.records = records;
        this.histories = histories;
        this.assess = assess;
    }

    public void review(Person.Id person, LocalDate today) {
        var before = records.find(person).orElseGet(() -> TrainingRecord.blank(person));
        var after = before.review(histories.of(person), today, assess);
        if (before.revision() == 0 || !after.saysTheSameAs(before)) records.save(after);
    }
}
