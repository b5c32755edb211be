package org.tonghu.starter.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tonghu.starter.store.Index;

class QueryWatchTest {

    EmbeddedStore store;
    MongoClient client;
    QueryWatch watch = new QueryWatch();
    MongoCollection<Document> toys;

    @BeforeEach
    void open() {
        store = EmbeddedStore.start();
        client = store.client(watch);
        toys = store.database(client).getCollection("toys");
        Index.on("owner", "-made").make(toys);
        Index.unique("serial").make(toys);
    }

    @AfterEach
    void stop() {
        client.close();
        store.close();
    }

    void accepted(Bson filter, Bson sort) {
        toys.find(filter).sort(sort).into(new ArrayList<>());
        assertThatCode(watch::everyQueryHadItsIndex).doesNotThrowAnyException();
    }

    void refused(Bson filter, Bson sort) {
        toys.find(filter).sort(sort).into(new ArrayList<>());
        assertThatThrownBy(watch::everyQueryHadItsIndex).hasMessageContaining("toys by");
    }

    @Test
    void acceptsWhatAnIndexFindsAndOrders() {
        accepted(Filters.eq("x"), new Document());
        accepted(Filters.in("_id", "x", "y"), Sorts.ascending("colour"));
        accepted(new Document(), new Document());
        accepted(Filters.eq("serial", "s"), new Document());
        accepted(Filters.and(Filters.eq("owner", "o"), Filters.eq("colour", 1)), new Document());
        accepted(Filters.in("owner", "o", "p"), Sorts.descending("made", "_id"));
        accepted(Filters.eq("owner", "o"), Sorts.ascending("made", "_id"));
        accepted(Filters.or(Filters.eq("owner", "o"), Filters.gt("serial", "s")), new Document());
    }

    @Test
    void refusesWhatNoIndexFinds() {
        refused(Filters.eq("colour", "red"), new Document());
        refused(Filters.eq("made", 1), new Document());
        refused(Filters.or(Filters.eq("owner", 1), Filters.eq("colour", 1)), new Document());
    }

    @Test
    void refusesWhatAnIndexFindsButDoesNotOrder() {
        refused(Filters.eq("owner", "o"), Sorts.ascending("colour"));
        refused(
                Filters.eq("owner", "o"),
                Sorts.orderBy(Sorts.descending("made"), Sorts.ascending("_id")));
    }

    @Test
    void looksAtWritesAndPipelinesToo() {
        toys.updateOne(Filters.eq("colour", 1), Updates.set("a", 1));
        assertThatThrownBy(watch::everyQueryHadItsIndex).hasMessageContaining("colour");
        toys.deleteMany(Filters.eq("colour", 1));
        assertThatThrownBy(watch::everyQueryHadItsIndex).hasMessageContaining("colour");
        toys.findOneAndUpdate(Filters.eq("colour", 1), Updates.set("a", 1));
        assertThatThrownBy(watch::everyQueryHadItsIndex).hasMessageContaining("colour");
        toys.countDocuments(Filters.eq("colour", 1));
        assertThatThrownBy(watch::everyQueryHadItsIndex).hasMessageContaining("colour");
        toys.updateOne(Filters.eq("owner", 1), Updates.set("a", 1));
        assertThatCode(watch::everyQueryHadItsIndex).doesNotThrowAnyException();
    }
}
