package org.tonghu.training.qualification.store;

import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Index;
import org.tonghu.training.person.Person;
import org.tonghu.training.qualification.TrainingRecord;
import org.tonghu.training.qualification.TrainingRecords;

/** Training records in the store. */
@Repository
final class TrainingRecordStore implements TrainingRecords {

    private final Aggregates<TrainingRecordDocument> documents;

    TrainingRecordStore(AggregateStore store) {
        this.documents =
                store.of(
                        "training-record",
                        "trainingRecords",
                        TrainingRecordDocument.class,
                        Index.on("reviewOn"));
    }

    @Override
    public Optional<TrainingRecord> find(Person.Id person) {
        return documents.byId(person.value()).map(TrainingRecordDocument::kept);
    }

    @Override
    public Map<Person.Id, TrainingRecord> findAll(Collection<Person.Id> people) {
        var found = new HashMap<Person.Id, TrainingRecord>();
        var ids = people.stream().map(Person.Id::value).toList();
        documents.each(
                Filters.in("_id", ids),
                document -> found.put(new Person.Id(document.id()), document.kept()));
        return found;
    }

    @Override
    public TrainingRecord save(TrainingRecord changed) {
        var document = TrainingRecordDocument.of(changed);
        var saved =
                changed.revision() == 0
                        ? documents.insert(document, changed.unpublished())
                        : documents.update(document, changed.unpublished());
        return saved.kept();
    }

    @Override
    public List<Person.Id> dueForReview(LocalDate today) {
        var due = new ArrayList<Person.Id>();
        documents.each(
                Filters.lte("reviewOn", today), document -> due.add(new Person.Id(document.id())));
        return due;
    }
}
