package org.tonghu.registry.visit.store;

import static com.mongodb.client.model.Filters.eq;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.ChildRecords;
import org.tonghu.registry.child.FileEntry;
import org.tonghu.registry.child.support.HangingRecords;

/** What hangs on a child of this feature follows it: visits, help tasks, the plan. */
@Component
class VisitRecords implements ChildRecords {

    private final StoredVisits stored;
    private final HangingRecords<VisitDocument> visits;
    private final HangingRecords<TaskDocument> tasks;
    private final HangingRecords<PlanDocument> plans;
    private final RecountPlan recount;

    VisitRecords(StoredVisits visits, StoredTasks tasks, StoredPlans plans, RecountPlan recount) {
        this.stored = visits;
        this.visits = new HangingRecords<>("visit", visits.documents());
        this.tasks = new HangingRecords<>("help-task", tasks.documents());
        this.plans = new HangingRecords<>("visit-plan", plans.documents());
        this.recount = recount;
    }

    @Override
    public String kind() {
        return "visits";
    }

    @Override
    public void seenBy(String child, List<String> codes) {
        visits.seenBy(child, codes);
        tasks.seenBy(child, codes);
        plans.seenBy(child, codes);
    }

    @Override
    public void follow(String from, String to, String joining) {
        visits.follow(from, to, joining);
        tasks.follow(from, to, joining);
        plans.follow(from, to, joining);
        recount.of(to);
    }

    @Override
    public void comeBack(String joining) {
        var joined = new HashSet<String>();
        stored.documents()
                .each(
                        eq("joined.joining", joining),
                        it -> joined.add(Objects.requireNonNull(it.child())));
        visits.comeBack(joining);
        tasks.comeBack(joining);
        plans.comeBack(joining);
        joined.forEach(recount::of);
    }

    @Override
    public List<FileEntry> of(String child) {
        var entries = new ArrayList<FileEntry>();
        stored.documents()
                .each(
                        eq("child", child),
                        it ->
                                entries.add(
                                        new FileEntry(
                                                kind(),
                                                it.id(),
                                                it.on(),
                                                "走访记录表",
                                                "Visit record")));
        entries.sort(Comparator.comparing(FileEntry::on).thenComparing(FileEntry::id));
        return entries;
    }
}
