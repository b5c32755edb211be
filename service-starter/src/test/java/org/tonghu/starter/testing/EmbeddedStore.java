package org.tonghu.starter.testing;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.util.UUID;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.tonghu.starter.store.StoreAutoConfiguration;

/**
 * A fresh store: the embedded one in memory, or a new database of the real server named by the
 * environment variable {@code TONGHU_TEST_MONGODB_URI}.
 */
public final class EmbeddedStore implements AutoCloseable {

    private static final String REAL = "TONGHU_TEST_MONGODB_URI";

    private final String uri;
    private final Runnable stop;

    private EmbeddedStore(String uri, Runnable stop) {
        this.uri = uri;
        this.stop = stop;
    }

    public static EmbeddedStore start() {
        String database = "t" + UUID.randomUUID().toString().replace("-", "");
        String real = System.getenv(REAL);
        if (real != null && !real.isBlank()) {
            return realServer(real, database);
        }
        MongoServer server = new MongoServer(new CopyingBackend());
        server.bind("127.0.0.1", 0);
        String uri = "mongodb://127.0.0.1:" + server.getLocalAddress().getPort() + "/" + database;
        return new EmbeddedStore(uri, server::shutdownNow);
    }

    private static EmbeddedStore realServer(String server, String database) {
        ConnectionString given = new ConnectionString(server);
        int slash = server.indexOf('/', server.indexOf("://") + 3);
        int options = server.indexOf('?');
        String hosts =
                server.substring(0, slash > 0 ? slash : options > 0 ? options : server.length());
        String uri = hosts + "/" + database + (options > 0 ? server.substring(options) : "");
        return new EmbeddedStore(
                uri,
                () -> {
                    try (MongoClient client = MongoClients.create(given)) {
                        client.getDatabase(database).drop();
                    }
                });
    }

    /** For {@code spring.mongodb.uri}; ends with the database. */
    public String uri() {
        return uri;
    }

    /** A client of its own, set up as the starter sets it up; the caller closes it. */
    public MongoClient client(MongoClientSettingsBuilderCustomizer... customizers) {
        MongoClientSettings.Builder settings =
                MongoClientSettings.builder().applyConnectionString(new ConnectionString(uri));
        new StoreAutoConfiguration().storeSettings().customize(settings);
        for (MongoClientSettingsBuilderCustomizer customizer : customizers) {
            customizer.customize(settings);
        }
        return MongoClients.create(settings.build());
    }

    public MongoDatabase database(MongoClient client) {
        return client.getDatabase(new ConnectionString(uri).getDatabase());
    }

    @Override
    public void close() {
        stop.run();
    }

    /**
     * Answers with copies: the plain backend hands out the documents it keeps, and breaks the
     * connection when one of them is changed while it is being sent.
     */
    private static final class CopyingBackend extends MemoryBackend {
        @Override
        public synchronized Document handleMessage(MongoMessage message) {
            return super.handleMessage(message).cloneDeeply();
        }
    }
}
