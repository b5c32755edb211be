package org.tonghu.training.support;

import java.time.LocalDate;
import org.tonghu.starter.time.DailyWork;
import org.tonghu.training.qualification.KeepTrainingRecord;
import org.tonghu.training.qualification.TrainingRecords;

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
