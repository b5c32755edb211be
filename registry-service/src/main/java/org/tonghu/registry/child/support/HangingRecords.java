package org.tonghu.registry.child.support;

import static com.mongodb.client.model.Filters.eq;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bson.conversions.Bson;
import org.tonghu.starter.domain.Event;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Stale;

/**
 * What every {@link org.tonghu.registry.child.ChildRecords} does with records of one collection. It
 * declares {@code Index.on("child")} and {@code Index.on("joined.joining")}.
 */
public final class HangingRecords<D extends OfChild<D>> {

    private final String type;
    private final Aggregates<D> records;

    /**
     * @param type prefix of the events told, e.g. {@code visit}
     */
    public HangingRecords(String type, Aggregates<D> records) {
        this.type = type;
        this.records = records;
    }

    public void seenBy(String child, List<String> codes) {
        each(eq("child", child), it -> it.hanging(it.child(), codes, it.joined()), "visibleTo");
    }

    public void follow(String from, String to, String joining) {
        each(
                eq("child", from),
                it -> {
                    var joined = new ArrayList<>(it.joined());
                    joined.add(new Joined(joining, from));
                    return it.hanging(to, it.visibleTo(), joined);
                },
                "child");
    }

    public void comeBack(String joining) {
        each(
                eq("joined.joining", joining),
                it -> {
                    var before =
                            it.joined().stream()
                                    .filter(step -> step.joining().equals(joining))
                                    .findFirst()
                                    .orElseThrow();
                    var rest = it.joined().stream().filter(step -> !step.equals(before)).toList();
                    return it.hanging(before.from(), it.visibleTo(), rest);
                },
                "child");
    }

    /** Ids first: what is written no longer answers to the filter. */
    private void each(Bson filter, UnaryOperator<D> change, String field) {
        var ids = new ArrayList<String>();
        records.each(filter, it -> ids.add(it.id()));
        ids.forEach(id -> write(id, change, field));
    }

    private void write(String id, UnaryOperator<D> change, String field) {
        try {
            update(id, change, field);
        } catch (Stale e) {
            update(id, change, field);
        }
    }

    private void update(String id, UnaryOperator<D> change, String field) {
        var before = records.byId(id).orElseThrow();
        var after = change.apply(before);
        if (!after.equals(before)) {
            records.update(after, List.of(Event.of(type + ".moved", field)));
        }
    }
}
