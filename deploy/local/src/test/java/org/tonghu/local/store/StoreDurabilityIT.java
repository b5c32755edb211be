package org.tonghu.local.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreDurabilityIT {

    @TempDir Path directory;

    @Test
    void losesNoAcknowledgedWriteWhenKilledUnderEightWriters() throws Exception {
        Path file = directory.resolve("store.mv");
        Map<String, Integer> acknowledged = new HashMap<>();
        for (int round = 0; round < 3; round++) {
            acknowledged.putAll(writeAndKill(file, "round" + round));
            assertEverythingIsThere(file, acknowledged);
        }
        assertThat(file.toFile().length()).isLessThan(200L * 1024 * 1024);
    }

    @Test
    void keepsItsRecordsThroughAnOrderlyStop() throws Exception {
        Path file = directory.resolve("store.mv");
        try (var store = StoreProcess.on(file).ready();
                var client = MongoClients.create(store.uri())) {
            records(client).insertOne(new Document("_id", "a").append("number", "1"));
            store.stop();
        }
        try (var store = StoreProcess.on(file).ready();
                var client = MongoClients.create(store.uri())) {
            assertThat(records(client).countDocuments()).isEqualTo(1);
        }
    }

    @Test
    void saysSoWhenAnotherProcessHasTheFile() throws Exception {
        Path file = directory.resolve("store.mv");
        try (var _ = StoreProcess.on(file).ready();
                var second = StoreProcess.on(file)) {
            assertThat(second.exitCode()).isEqualTo(1);
            assertThat(second.log())
                    .contains("数据文件已被另一个进程打开", "open in another process")
                    .doesNotContain("at org.");
        }
    }

    private static Map<String, Integer> writeAndKill(Path file, String run) throws Exception {
        try (var store = StoreProcess.on(file).ready();
                var client = MongoClients.create(store.uri())) {
            var records = records(client);
            records.createIndex(Indexes.ascending("number"), new IndexOptions().unique(true));
            records.createIndex(Indexes.ascending("revision"));
            var writers = new Writers(records).start(8, run);
            while (writers.count() < 300) {
                Thread.sleep(20);
            }
            store.killHard();
            return writers.acknowledged();
        }
    }

    private static void assertEverythingIsThere(Path file, Map<String, Integer> acknowledged)
            throws Exception {
        try (var store = StoreProcess.on(file).ready();
                var client = MongoClients.create(store.uri())) {
            var records = records(client);
            Map<String, Integer> found = new HashMap<>();
            records.find().forEach(d -> found.put(d.getString("_id"), d.getInteger("revision")));
            acknowledged.forEach((id, revision) ->
                    assertThat(found.get(id)).as(id).isGreaterThanOrEqualTo(revision));
            String any = acknowledged.keySet().iterator().next();
            assertThatThrownBy(() -> records.insertOne(new Document("number", "n-" + any)))
                    .as("the unique index is whole")
                    .isInstanceOf(MongoWriteException.class);
            assertThat(records.find(new Document("number", "n-" + any)).first()).isNotNull();
        }
    }

    private static MongoCollection<Document> records(MongoClient client) {
        return client.getDatabase("registry").getCollection("children");
    }
}
