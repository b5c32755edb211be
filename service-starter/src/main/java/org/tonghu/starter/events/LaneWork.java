package org.tonghu.starter.events;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/** How this instance takes lanes, keeps them while it works and gives them back. */
final class LaneWork {

    static final Duration LEASE = Duration.ofSeconds(30);
    private static final Duration KEPT_IDLE = Duration.ofMinutes(10);

    private final MongoCollection<Lane> lanes;
    private final String owner;
    private final Clock clock;

    LaneWork(Lanes lanes, String owner, Clock clock) {
        this.lanes = lanes.collection();
        this.owner = owner;
        this.clock = clock;
    }

    List<String> due(Collection<String> subscribers, int most) {
        return lanes.withDocumentClass(Document.class)
                .find(
                        Filters.and(
                                Filters.gt("pending", ""),
                                Filters.lte("dueAt", in(Duration.ZERO)),
                                Filters.eq("dead", false),
                                Filters.in("subscriber", subscribers)))
                .projection(Projections.include("_id"))
                .limit(most)
                .map(lane -> lane.getString("_id"))
                .into(new ArrayList<>());
    }

    Optional<Lane> take(String lane) {
        return change(
                Filters.and(
                        Filters.eq(lane),
                        Filters.gt("pending", ""),
                        Filters.lte("dueAt", in(Duration.ZERO)),
                        Filters.eq("dead", false)),
                Updates.combine(Updates.set("owner", owner), Updates.set("dueAt", in(LEASE))));
    }

    /**
     * The event was handled.
     *
     * @return the lane, if there is more in it and it is still this instance's
     */
    Optional<Lane> handled(Lane lane, String event) {
        Bson mine = Filters.and(Filters.eq(lane.id()), Filters.eq("owner", owner));
        Bson done =
                Updates.combine(
                        Updates.pull("pending", event),
                        Updates.set("attempts", 0),
                        Updates.set("faults", 0),
                        Updates.unset("failingSince"),
                        Updates.unset("error"));
        Bson free =
                Updates.combine(
                        done, Updates.unset("owner"), Updates.set("dueAt", in(Duration.ZERO)));
        boolean emptied =
                lanes.updateOne(Filters.and(mine, Filters.size("pending", 1)), free)
                                .getMatchedCount()
                        == 1;
        return emptied ? Optional.empty() : change(mine, done);
    }

    void failed(Lane lane, Duration wait, boolean dead, Failure why) {
        lanes.updateOne(
                Filters.and(Filters.eq(lane.id()), Filters.eq("owner", owner)),
                Updates.combine(
                        Updates.inc("attempts", 1),
                        Updates.inc("faults", why.outage() ? 0 : 1),
                        Updates.set("dueAt", in(wait)),
                        Updates.set("dead", dead),
                        Updates.min("failingSince", in(Duration.ZERO)),
                        Updates.set("error", why.what()),
                        Updates.unset("owner")));
    }

    /** A person wants a dead letter tried again. */
    Optional<Lane> revive(String lane) {
        return change(
                Filters.and(Filters.eq(lane), Filters.eq("dead", true)),
                Updates.combine(
                        Updates.set("dead", false),
                        Updates.set("attempts", 0),
                        Updates.set("faults", 0),
                        Updates.set("dueAt", in(Duration.ZERO)),
                        Updates.unset("failingSince")));
    }

    void keepTaken() {
        lanes.updateMany(Filters.eq("owner", owner), Updates.set("dueAt", in(LEASE)));
    }

    /** Forgets lanes long empty; a relay that slow would at worst repeat an event. */
    void prune() {
        lanes.deleteMany(
                Filters.and(
                        Filters.lt("dueAt", in(KEPT_IDLE.negated())), Filters.size("pending", 0)));
    }

    private Optional<Lane> change(Bson filter, Bson update) {
        return Optional.ofNullable(
                lanes.findOneAndUpdate(
                        filter,
                        update,
                        new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER)));
    }

    private Date in(Duration time) {
        return Date.from(clock.instant().plus(time));
    }
}
