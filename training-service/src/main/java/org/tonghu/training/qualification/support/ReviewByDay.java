package org.tonghu.training.qualification.support;

import java.time.LocalDate;
import org.tonghu.starter.time.DailyWork;
import org.tonghu.training.qualification.KeepTrainingRecord;
import org.tonghu.training.qualification.TrainingRecords;
import org.tonghu.training.support.Moves;

/** Reviews the training records whose day has come. */
record ReviewByDay(TrainingRecords records, KeepTrainingRecord keep) implements DailyWork {

    @Override
    public String name() {
        return "review-training-records";
    }

    @Override
    public void run(LocalDate today) {
        for (var person : records.dueForReview(today)) {
            Moves.until(() -> {
                keep.review(person, today);
                return person;
            });
        }
    }
}
