package org.tonghu.registry.visit.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.support.Joined;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.listing.support.Visible;
import org.tonghu.registry.sealing.support.Sealer;
import org.tonghu.registry.visit.HelpTask;
import org.tonghu.registry.visit.HelpTasks;
import org.tonghu.registry.worklist.support.StoredWork;
import org.tonghu.starter.domain.Event;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Index;
import org.tonghu.starter.web.PageRequest;

@Component
class StoredTasks implements HelpTasks {

    private final Aggregates<TaskDocument> documents;
    private final Sealer sealer;

    StoredTasks(AggregateStore store, Sealer sealer) {
        this.sealer = sealer;
        this.documents =
                store.of(
                        "help-task",
                        "helpTasks",
                        TaskDocument.class,
                        Index.on("child", "dueOn"),
                        Index.on("joined.joining"),
                        Index.on("visibleTo", "dueOn"),
                        Index.on("visibleTo", "open", "waitingOn"));
    }

    Aggregates<TaskDocument> documents() {
        return documents;
    }

    @Override
    public Optional<HelpTask> find(String id, Sight sight) {
        return documents.find(Visible.to(sight, eq(id))).map(this::task);
    }

    @Override
    public Listed<HelpTask> list(
            @Nullable String child, @Nullable Boolean open, Sight sight, Wanted wanted) {
        var all = new ArrayList<Bson>();
        all.add(Visible.to(sight));
        if (child != null) {
            all.add(eq("child", child));
        }
        if (open != null) {
            all.add(eq("open", open));
        }
        var request = new PageRequest(wanted.limit(), wanted.cursor());
        var page = documents.page(and(List.copyOf(all)), request, "dueOn").map(this::task);
        return new Listed<>(page.items(), page.next());
    }

    @Override
    public long open(String child) {
        return documents.count(and(eq("child", child), eq("open", true)));
    }

    @Override
    public HelpTask enter(HelpTask task, List<String> visibleTo) {
        var event =
                Event.of(
                        "help-task.set",
                        Map.of("need", task.need().name(), "dueOn", task.dueOn().toString()));
        return task(documents.insertOrFind(document(task, visibleTo, List.of()), List.of(event)));
    }

    @Override
    public HelpTask save(HelpTask task) {
        var before = documents.byId(task.id()).orElseThrow();
        var after = document(task, before.visibleTo(), before.joined());
        return task(documents.update(after, List.of(Event.of("help-task.ended", "ended"))));
    }

    private TaskDocument document(HelpTask task, List<String> visibleTo, List<Joined> joined) {
        return new TaskDocument(
                task.id(),
                task.revision(),
                task.child(),
                visibleTo,
                joined,
                task.need(),
                task.since(),
                task.dueOn(),
                task.ended() == null ? task.dueOn() : StoredWork.NO_DAY,
                task.ended() == null,
                sealer.seal(task, "help-task/" + task.id()));
    }

    private HelpTask task(TaskDocument document) {
        return sealer.open(document.sealed(), "help-task/" + document.id(), HelpTask.class)
                .of(Objects.requireNonNull(document.child()))
                .readAt(document.revision());
    }
}
