package org.tonghu.registry.child.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.Census;
import org.tonghu.registry.listing.Sight;

/** Reads what is counted and nothing of what is sealed. */
@Component
class StoredCensus implements Census {

    private static final int BATCH = 1000;
    private static final List<String> FIELDS =
            List.of(
                    "visibleTo",
                    "registrationNumber",
                    "name",
                    "sex",
                    "birthDate",
                    "township",
                    "village",
                    "responsibleAt",
                    "joinedTo",
                    "arrangements",
                    "periods");

    private final MongoCollection<CensusDocument> children;

    StoredCensus(MongoDatabase database) {
        this.children = database.getCollection("children", CensusDocument.class);
    }

    @Override
    public void each(Consumer<Counted> visit) {
        children.find()
                .projection(Projections.include(FIELDS))
                .batchSize(BATCH)
                .forEach(it -> {
                    if (it.joinedTo() == null) {
                        visit.accept(counted(it));
                    }
                });
    }

    private static Counted counted(CensusDocument it) {
        var lives = it.village() == null ? it.township() : it.village();
        return new Counted(
                it.id(),
                it.registrationNumber(),
                it.visibleTo().contains(Sight.SEALED) ? null : it.name(),
                it.sex(),
                it.birthDate(),
                it.responsibleAt() == null ? lives : it.responsibleAt(),
                it.township(),
                it.arrangements(),
                it.periods());
    }
}
