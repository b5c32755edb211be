package org.tonghu.starter.chain;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.BsonArray;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.tonghu.starter.testing.EmbeddedStore;

/**
 * How many entries a second one process appends when each of its threads waits for its own: {@code
 * AppendRate [threads [entries [uri with database]]]}.
 */
final class AppendRate {

    private AppendRate() {}

    public static void main(String[] args) throws InterruptedException {
        int threads = args.length > 0 ? Integer.parseInt(args[0]) : 32;
        int entries = args.length > 1 ? Integer.parseInt(args[1]) : 20_000;
        if (args.length > 2) {
            try (MongoClient client = MongoClients.create(args[2])) {
                measure(client.getDatabase("append_rate"), threads, entries);
            }
            return;
        }
        try (EmbeddedStore store = EmbeddedStore.start();
                MongoClient client = store.client()) {
            measure(store.database(client), threads, entries);
        }
    }

    private static void measure(MongoDatabase database, int threads, int entries)
            throws InterruptedException {
        String name = "log" + System.nanoTime();
        try (ChainLog log = new ChainLog(database, name, Clock.systemUTC(), Duration.ofHours(1))) {
            run(log, threads, entries / 4);
            double seconds = run(log, threads, entries);
            long start = System.nanoTime();
            Verification found = log.verify();
            System.out.printf(
                    "%d threads: %.0f entries/s; verification of %d entries in %.1f s: %s%n",
                    threads,
                    entries / seconds,
                    found.entries(),
                    (System.nanoTime() - start) / 1e9,
                    found.ok());
        }
    }

    private static double run(ChainLog log, int threads, int entries) throws InterruptedException {
        long start = System.nanoTime();
        List<Thread> all = new ArrayList<>();
        for (int t = 0; t < threads; t++) {
            all.add(
                    Thread.ofVirtual()
                            .start(() -> {
                                for (int i = 0; i < entries / threads; i++) {
                                    log.append(entry()).join();
                                }
                            }));
        }
        for (Thread thread : all) {
            thread.join();
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static BsonDocument entry() {
        return new BsonDocument("_id", new BsonString(UUID.randomUUID().toString()))
                .append("caller", new BsonString(UUID.randomUUID().toString()))
                .append("purpose", new BsonString("ROUTINE"))
                .append("route", new BsonString("/api/registry/v1/children/{id}"))
                .append("children", new BsonArray(List.of(new BsonString("child-1"))))
                .append("at", new BsonDateTime(System.currentTimeMillis()));
    }
}
