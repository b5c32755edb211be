package org.tonghu.local.store;

import de.bwaldvogel.mongo.MongoServer;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tonghu.local.store.StoreFile.StoreLocked;

/**
 * The embedded store as a process of its own, on the loopback address only: {@code StoreMain PORT
 * FILE}, or {@code StoreMain PORT} for a store that forgets everything. For evaluation and small
 * sites, about 20,000 records a collection.
 */
public final class StoreMain {

    private static final Logger LOG = LoggerFactory.getLogger(StoreMain.class);
    private static final int CACHE_MEGABYTES = 96;

    private StoreMain() {}

    static void main(String[] args) {
        int port = Integer.parseInt(args[0]);
        Path file = args.length > 1 ? Path.of(args[1]) : null;
        try {
            run(port, file);
        } catch (StoreLocked e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void run(int port, @Nullable Path file) {
        MVStore store = StoreFile.open(file, CACHE_MEGABYTES);
        var gate = new CommitGate(store);
        var server = new MongoServer(new DurableBackend(store, gate));
        var housekeeping = new Housekeeping(store, gate);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server, housekeeping)));
        server.bind("127.0.0.1", port);
        housekeeping.start();
        LOG.info("store listens on 127.0.0.1:{}, file {}", port, file == null ? "(memory)" : file);
    }

    private static void close(MongoServer server, Housekeeping housekeeping) {
        housekeeping.close();
        server.shutdownNow(); // closes the backend, which writes and closes the file
        LOG.info("store closed");
    }
}
