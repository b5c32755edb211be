package org.tonghu.training.person.store;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Duplicate;
import org.tonghu.starter.store.Index;
import org.tonghu.starter.web.PageRequest;
import org.tonghu.training.person.People;
import org.tonghu.training.person.Person;
import org.tonghu.training.person.PersonGround;
import org.tonghu.training.sight.Listing;
import org.tonghu.training.sight.Sight;
import org.tonghu.training.sight.Window;
import org.tonghu.training.support.Seen;

/** People in the store. */
@Repository
final class PersonStore implements People {

    private static final String AFTER_EVERY_NAME = "\uffff";

    private final Aggregates<PersonDocument> documents;
    private final PersonSecrets secrets;

    PersonStore(AggregateStore store, PersonSecrets secrets) {
        this.documents =
                store.of(
                        "person",
                        "people",
                        PersonDocument.class,
                        Index.unique("idNumberHash"),
                        Index.on("visibleTo", "_id"),
                        Index.on("visibleTo", "name"),
                        Index.on("phoneHash"));
        this.secrets = secrets;
    }

    @Override
    public Optional<Person> find(Person.Id id, Sight sight) {
        var filters = Seen.by(sight);
        filters.add(Filters.eq(id.value()));
        return documents.find(Filters.and(filters)).map(secrets::reveal);
    }

    @Override
    public List<Person> findAll(Collection<Person.Id> ids, Sight sight) {
        var filters = Seen.by(sight);
        filters.add(Filters.in("_id", ids.stream().map(Person.Id::value).toList()));
        var found = new ArrayList<Person>();
        documents.each(Filters.and(filters), document -> found.add(secrets.reveal(document)));
        return found;
    }

    @Override
    public Person add(Person person) {
        try {
            return secrets.reveal(
                    documents.insertOrFind(secrets.hide(person), person.unpublished()));
        } catch (Duplicate _) {
            throw PersonGround.ID_NUMBER_TAKEN.refused();
        }
    }

    @Override
    public Person save(Person changed) {
        try {
            return secrets.reveal(documents.update(secrets.hide(changed), changed.unpublished()));
        } catch (Duplicate _) {
            throw PersonGround.ID_NUMBER_TAKEN.refused();
        }
    }

    @Override
    public Listing<Person> list(Wanted wanted, Sight sight, Window window) {
        var page =
                documents
                        .page(
                                filter(wanted, sight),
                                new PageRequest(window.limit(), window.cursor()))
                        .map(secrets::reveal);
        return new Listing<>(page.items(), page.next());
    }

    private Bson filter(Wanted wanted, Sight sight) {
        var filters = Seen.by(sight, wanted.unit());
        if (wanted.name() != null) {
            filters.add(Filters.gte("name", wanted.name()));
            filters.add(Filters.lt("name", wanted.name() + AFTER_EVERY_NAME));
        }
        if (wanted.citizenId() != null) {
            filters.add(Filters.eq("idNumberHash", secrets.hashOf(wanted.citizenId())));
        }
        if (wanted.phone() != null) {
            filters.add(Filters.eq("phoneHash", secrets.hashOfPhone(wanted.phone())));
        }
        return Filters.and(filters);
    }
}
