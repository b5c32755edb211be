package org.tonghu.local.store;

import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;

/**
 * Lets write commands run side by side and commits to the file only between them, so that what is
 * on disk never holds half a command (a document without its index entries). A command is answered
 * after the commit that holds it; writers that wait at the same time share one commit.
 */
final class CommitGate {

    private final MVStore store;
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();

    CommitGate(MVStore store) {
        this.store = store;
    }

    <T> T write(Supplier<T> command) {
        try {
            lock.readLock().lock();
            try {
                return command.get();
            } finally {
                lock.readLock().unlock();
            }
        } finally {
            commit();
        }
    }

    /** Does nothing when another writer's commit has taken this one's changes along. */
    long commit() {
        return between(store::commit);
    }

    /** Runs while no write command is half done. */
    <T> T between(Supplier<T> work) {
        lock.writeLock().lock();
        try {
            return work.get();
        } finally {
            lock.writeLock().unlock();
        }
    }
}
