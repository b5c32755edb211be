package org.tonghu.starter.chain;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.bson.BsonDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tonghu.starter.store.Index;

/**
 * An append-only log. Each process writes a chain of its own; one thread commits what many callers
 * hand in, in groups. Every so often, and at the end, the tip is anchored.
 */
public final class ChainLog implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ChainLog.class);
    private static final int GROUP = 500;
    private static final int WAITING = 20_000;

    private final MongoCollection<BsonDocument> entries;
    private final ChainWriter writer;
    private final Chains chains;
    private final Anchors anchors;
    private final BlockingQueue<ChainWriter.Pending> queue = new LinkedBlockingQueue<>(WAITING);
    private final Thread thread;
    private final Duration anchorEvery;
    private volatile boolean open = true;

    /**
     * @param name also of the collection of its entries
     * @param indexes for the queries made on its entries
     */
    public ChainLog(
            MongoDatabase database,
            String name,
            Clock clock,
            Duration anchorEvery,
            Index... indexes) {
        this.entries = database.getCollection(name, BsonDocument.class);
        Index.unique(Link.FIELD).make(entries);
        for (Index index : indexes) {
            index.make(entries);
        }
        this.anchorEvery = anchorEvery;
        this.chains =
                new Chains(database.getCollection(name + "_chains", BsonDocument.class), clock);
        this.anchors = new Anchors(database, name, clock);
        this.writer = new ChainWriter(entries, chains::open);
        this.thread = Thread.ofPlatform().name(name + "-writer").daemon().start(this::run);
    }

    public MongoCollection<BsonDocument> entries() {
        return entries;
    }

    /**
     * @return true once on disk, false if the log already has an entry with this {@code _id}; fails
     *     if it could not be stored
     */
    public CompletableFuture<Boolean> append(BsonDocument content) {
        CompletableFuture<Boolean> stored = new CompletableFuture<>();
        if (!open || !queue.offer(new ChainWriter.Pending(content, stored))) {
            stored.completeExceptionally(new IllegalStateException("The log takes no entries now"));
        }
        return stored;
    }

    public Verification verify() {
        return new Verifier(entries, anchors).verify();
    }

    /** Writes the tips that have moved since the last anchor, and those of abandoned chains. */
    public synchronized void anchor() {
        List<Chains.Tip> tips = chains.tips(writer.tip(), entries, !open);
        anchors.add(tips);
        chains.settled(tips);
    }

    @Override
    public void close() {
        open = false;
        try {
            thread.join(Duration.ofSeconds(20));
            anchor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("The last anchor of {} could not be written", entries.getNamespace(), e);
        }
    }

    private void run() {
        long anchored = System.nanoTime();
        while (open || !queue.isEmpty()) {
            try {
                commitGroup();
                if (System.nanoTime() - anchored > anchorEvery.toNanos()) {
                    anchored = System.nanoTime();
                    anchor();
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("No anchor of {} for now", entries.getNamespace(), e);
            }
        }
    }

    private void commitGroup() throws InterruptedException {
        ChainWriter.Pending first = queue.poll(200, TimeUnit.MILLISECONDS);
        if (first == null) {
            return;
        }
        List<ChainWriter.Pending> group = new ArrayList<>(List.of(first));
        queue.drainTo(group, GROUP - 1);
        if (chains.mayBeTakenForAbandoned()) {
            writer.leaveChain();
        }
        writer.write(group);
    }
}
