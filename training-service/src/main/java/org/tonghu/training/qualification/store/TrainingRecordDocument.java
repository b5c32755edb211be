package org.tonghu.training.qualification.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.tonghu.starter.store.Stored;
import org.tonghu.training.course.Course;
import org.tonghu.training.person.Person;
import org.tonghu.training.post.StaffRole;
import org.tonghu.training.qualification.History;
import org.tonghu.training.qualification.Status;
import org.tonghu.training.qualification.Term;
import org.tonghu.training.qualification.Training;
import org.tonghu.training.qualification.TrainingRecord;

/** A training record as it is stored, under the person's id. */
record TrainingRecordDocument(
        @BsonId String id,
        long revision,
        List<TermEntry> terms,
        List<TrainingEntry> trainings,
        List<Standing> standings,
        @Nullable LocalDate reviewOn)
        implements Stored {

    record TermEntry(StaffRole role, LocalDate from, @Nullable LocalDate to) {}

    record Standing(StaffRole role, Status status) {}

    record TrainingEntry(
            String course,
            Course.Kind kind,
            List<StaffRole> roles,
            LocalDate on,
            Training.Came came,
            @Nullable Integer validityMonths) {

        static TrainingEntry of(Training training) {
            return new TrainingEntry(
                    training.course().value(),
                    training.kind(),
                    training.roles().stream().sorted().toList(),
                    training.on(),
                    training.came(),
                    training.validityMonths());
        }

        Training training() {
            return new Training(
                    new Course.Id(course), kind, Set.copyOf(roles), on, came, validityMonths);
        }
    }

    static TrainingRecordDocument of(TrainingRecord kept) {
        return new TrainingRecordDocument(
                kept.person().value(),
                kept.revision(),
                kept.history().terms().stream()
                        .map(term -> new TermEntry(term.role(), term.from(), term.to()))
                        .toList(),
                kept.history().trainings().stream().map(TrainingEntry::of).toList(),
                kept.standings().entrySet().stream()
                        .map(each -> new Standing(each.getKey(), each.getValue()))
                        .toList(),
                kept.reviewOn());
    }

    TrainingRecord kept() {
        var history =
                new History(
                        terms.stream()
                                .map(term -> new Term(term.role, term.from, term.to))
                                .toList(),
                        trainings.stream().map(TrainingEntry::training).toList());
        return new TrainingRecord(
                new Person.Id(id),
                revision,
                history,
                standings.stream().collect(Collectors.toMap(Standing::role, Standing::status)),
                reviewOn,
                List.of());
    }
}
