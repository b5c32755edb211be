package org.tonghu.local.store;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;

/**
 * Several clients that insert and update until the store is gone, and remember what the store has
 * acknowledged.
 */
final class Writers {

    private final MongoCollection<Document> records;
    private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();
    private final List<Thread> threads = new ArrayList<>();

    Writers(MongoCollection<Document> records) {
        this.records = records;
    }

    Writers start(int count, String run) {
        for (int i = 0; i < count; i++) {
            String name = run + "-" + i;
            threads.add(Thread.ofPlatform().start(() -> write(name)));
        }
        return this;
    }

    /** For each id the revision that the store said it holds. */
    Map<String, Integer> acknowledged() throws InterruptedException {
        for (Thread thread : threads) {
            thread.join();
        }
        return acknowledged;
    }

    int count() {
        return acknowledged.size();
    }

    private void write(String name) {
        try {
            for (int i = 0; ; i++) {
                String id = name + "-" + i;
                records.insertOne(
                        new Document("_id", id).append("number", "n-" + id).append("revision", 1));
                acknowledged.put(id, 1);
                var filter = Filters.and(Filters.eq("_id", id), Filters.eq("revision", 1));
                records.findOneAndUpdate(filter, Updates.inc("revision", 1));
                acknowledged.put(id, 2);
            }
        } catch (MongoException _) {
            return; // the store is gone, which is what the test is about
        }
    }
}
