package org.tonghu.local.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import de.bwaldvogel.mongo.MongoServer;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The planner may only make a filter faster, never change what it finds. */
class PlannedStoreIT {

    private static MongoServer server;
    private static MongoClient client;
    private static MongoCollection<Document> records;

    @BeforeAll
    static void fill() {
        var file = StoreFile.open(null, 16);
        server = new MongoServer(new DurableBackend(file, new CommitGate(file)));
        client = MongoClients.create(server.bindAndGetConnectionString());
        records = client.getDatabase("registry").getCollection("children");
        records.createIndex(Indexes.ascending("unit", "number"), new IndexOptions().unique(true));
        records.createIndex(
                Indexes.ascending("hash"), new IndexOptions().unique(true).sparse(true));
        records.insertMany(IntStream.range(0, 100).mapToObj(PlannedStoreIT::record).toList());
    }

    @AfterAll
    static void stop() {
        client.close();
        server.shutdownNow();
    }

    @Test
    void findsByIdAndAnotherCondition() {
        assertThat(ids(and(eq("_id", "r7"), eq("number", 7)))).containsExactly("r7");
        assertThat(ids(and(eq("_id", "r7"), eq("number", 8)))).isEmpty();
    }

    @Test
    void findsByAllKeysOfAUniqueIndexAndMore() {
        assertThat(ids(and(eq("unit", "u1"), eq("number", 11), gt("age", 5))))
                .containsExactly("r11");
        assertThat(ids(and(eq("unit", "u1"), eq("number", 11), gt("age", 50)))).isEmpty();
    }

    @Test
    void findsEveryMemberOfAListInTheOrderAskedFor() {
        var found =
                records.find(and(in("_id", "r3", "r1", "nobody"), gt("number", 0)))
                        .sort(new Document("number", -1));
        assertThat(found.map(d -> d.getString("_id"))).containsExactly("r3", "r1");
    }

    @Test
    void findsDocumentsWithoutTheSparseField() {
        assertThat(ids(eq("hash", "h4"))).containsExactly("r4");
        assertThat(ids(and(eq("hash", null), eq("number", 5)))).containsExactly("r5");
    }

    @Test
    void findsAlternativesBesideAnId() {
        assertThat(ids(or(eq("_id", "r1"), eq("number", 2)))).containsExactlyInAnyOrder("r1", "r2");
        assertThat(ids(and(eq("_id", "r1"), or(eq("number", 1), eq("number", 2)))))
                .containsExactly("r1");
    }

    @Test
    void takesTheStricterOfTwoConditionsOnOneField() {
        assertThat(ids(and(in("_id", "r1", "r2"), eq("_id", "r2")))).containsExactly("r2");
        assertThat(ids(and(gt("_id", "r"), eq("_id", "r2")))).containsExactly("r2");
    }

    @Test
    void sendsARecordWholeWhileItIsBeingChanged() throws Exception {
        var busy = records.withDocumentClass(Document.class);
        busy.insertOne(wide(0));
        var writer =
                Thread.ofPlatform()
                        .start(() -> {
                            for (int i = 1; i <= 1500; i++) {
                                busy.updateOne(
                                        eq("_id", "busy"),
                                        List.of(
                                                        new Document("$set", fields(i)),
                                                        new Document("$unset", fields(i - 1)))
                                                .get(i % 2));
                            }
                        });
        try (var reader =
                MongoClients.create(server.getConnectionString() + "/?retryReads=false")) {
            var read = reader.getDatabase("registry").getCollection("children");
            while (writer.isAlive()) {
                var found = read.find(eq("_id", "busy")).first();
                assertThat(found.size() == 401 || found.size() == 1).isTrue();
            }
        }
        writer.join();
    }

    private static Document wide(int i) {
        var document = new Document("_id", "busy");
        document.putAll(fields(i));
        return document;
    }

    private static Document fields(int i) {
        var fields = new Document();
        IntStream.range(0, 400).forEach(f -> fields.append("field" + f, i));
        return fields;
    }

    private static Document record(int i) {
        var document =
                new Document("_id", "r" + i).append("unit", "u" + i / 10).append("number", i);
        return (i % 2 == 0 ? document.append("hash", "h" + i) : document).append("age", i % 18);
    }

    private static List<String> ids(Bson filter) {
        return records.find(filter).map(d -> d.getString("_id")).into(new java.util.ArrayList<>());
    }
}
