package org.tonghu.local.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.Locale;
import java.util.Set;
import org.h2.mvstore.MVStore;

/**
 * An H2 backend that acknowledges a write only after it is in the file. The plain one commits once
 * a second and loses acknowledged writes when its process is killed.
 */
final class DurableBackend extends H2Backend {

    private static final Set<String> READS =
            Set.of(
                    "find",
                    "getmore",
                    "killcursors",
                    "count",
                    "distinct",
                    "hello",
                    "ismaster",
                    "ping",
                    "buildinfo",
                    "listcollections",
                    "listindexes",
                    "listdatabases",
                    "serverstatus",
                    "dbstats",
                    "collstats");

    private final CommitGate gate;

    DurableBackend(MVStore store, CommitGate gate) {
        this.gate = gate;
        super(store);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new PlannedDatabase(name, getMvStore(), getCursorRegistry());
    }

    /**
     * Whatever is not known to read only counts as a write: {@code aggregate} may end in {@code
     * $out} or {@code $merge}.
     */
    @Override
    public Document handleCommand(
            Channel channel, String database, String command, Document query) {
        if (READS.contains(command.toLowerCase(Locale.ROOT))) {
            return super.handleCommand(channel, database, command, query);
        }
        return gate.write(() -> super.handleCommand(channel, database, command, query));
    }
}
