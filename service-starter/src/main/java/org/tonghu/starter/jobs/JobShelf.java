package org.tonghu.starter.jobs;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.store.Index;

/** The jobs of this service, and which of them this instance works on. */
final class JobShelf {

    static final Duration LEASE = Duration.ofSeconds(15);
    private static final int DUPLICATE_KEY = 11000;
    private static final int ERRORS_KEPT = 1000;

    private final MongoCollection<JobDocument> jobs;
    private final String worker;
    private final Clock clock;

    JobShelf(MongoDatabase database, String worker, Clock clock) {
        this.jobs = database.getCollection("jobs", JobDocument.class);
        this.worker = worker;
        this.clock = clock;
        Index.on("state", "leaseUntil").make(jobs);
        Index.on("worker").make(jobs);
    }

    /** Puts it on the shelf, unless it is there. */
    JobDocument put(String id, String kind, Caller caller, BsonDocument parameters) {
        JobDocument job = JobDocument.queued(id, kind, caller, parameters, now());
        try {
            jobs.insertOne(job);
            return job;
        } catch (MongoWriteException e) {
            if (e.getError().getCode() != DUPLICATE_KEY) {
                throw e;
            }
            return find(id).orElseThrow(() -> e);
        }
    }

    Optional<JobDocument> find(String id) {
        return Optional.ofNullable(jobs.find(Filters.eq(id)).first());
    }

    /** One that nobody works on, of the kinds this service knows. */
    Optional<JobDocument> take(Collection<String> kinds) {
        Bson free =
                Filters.and(
                        Filters.in("state", Job.State.QUEUED.name(), Job.State.RUNNING.name()),
                        Filters.lte("leaseUntil", Date.from(now())),
                        Filters.in("kind", kinds),
                        Filters.ne("worker", worker)); // late with its lease, but at work here
        if (jobs.find(free).limit(1).first() == null) {
            return Optional.empty(); // the usual case costs a read, not a write
        }
        @Nullable JobDocument taken =
                jobs.findOneAndUpdate(
                        free,
                        Updates.combine(
                                Updates.set("state", Job.State.RUNNING.name()),
                                Updates.set("worker", worker),
                                Updates.set("leaseUntil", Date.from(now().plus(LEASE))),
                                Updates.inc("takes", 1),
                                Updates.min("startedAt", Date.from(now()))),
                        new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
        return Optional.ofNullable(taken);
    }

    void keepTaken() {
        jobs.updateMany(
                Filters.and(
                        Filters.eq("worker", worker),
                        Filters.eq("state", Job.State.RUNNING.name())),
                Updates.set("leaseUntil", Date.from(now().plus(LEASE))));
    }

    boolean progress(String id, long done, long total, @Nullable String cursor) {
        return change(
                id,
                Updates.combine(
                        Updates.set("done", done),
                        Updates.set("total", total),
                        Updates.set("takes", 0),
                        cursor == null ? Updates.unset("cursor") : Updates.set("cursor", cursor)));
    }

    boolean error(String id, String what) {
        return change(
                id,
                Updates.pushEach("errors", List.of(what), new PushOptions().slice(ERRORS_KEPT)));
    }

    void succeeded(String id, Map<String, String> result) {
        change(
                id,
                Updates.combine(
                        Updates.set("state", Job.State.SUCCEEDED.name()),
                        Updates.set("result", result),
                        Updates.set("finishedAt", Date.from(now())),
                        Updates.unset("worker")));
    }

    void failed(String id, String why) {
        change(
                id,
                Updates.combine(
                        Updates.set("state", Job.State.FAILED.name()),
                        Updates.push("errors", why),
                        Updates.set("finishedAt", Date.from(now())),
                        Updates.unset("worker")));
    }

    /** Lets another instance, or this one later, go on. */
    void putBack(String id, Duration wait) {
        change(
                id,
                Updates.combine(
                        Updates.set("leaseUntil", Date.from(now().plus(wait))),
                        Updates.unset("worker")));
    }

    /** A failed one is queued again with its cursor; any other stays as it is. */
    Optional<JobDocument> putBackFailed(String id, Caller caller) {
        jobs.updateOne(
                Filters.and(Filters.eq(id), Filters.eq("state", Job.State.FAILED.name())),
                Updates.combine(
                        Updates.set("state", Job.State.QUEUED.name()),
                        Updates.set("caller", caller),
                        Updates.set("leaseUntil", Date.from(Instant.EPOCH)),
                        Updates.set("takes", 0),
                        Updates.unset("finishedAt")));
        return find(id);
    }

    private boolean change(String id, Bson update) {
        Bson mine = Filters.and(Filters.eq(id), Filters.eq("worker", worker));
        return jobs.updateOne(mine, update).getMatchedCount() == 1;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
