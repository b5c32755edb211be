package org.tonghu.registry.visit.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.support.Joined;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.listing.support.Visible;
import org.tonghu.registry.sealing.support.Sealer;
import org.tonghu.registry.visit.RiskMark;
import org.tonghu.registry.visit.VisitPlan;
import org.tonghu.registry.visit.VisitPlans;
import org.tonghu.registry.visit.VisitTerms;
import org.tonghu.registry.worklist.support.StoredWork;
import org.tonghu.starter.domain.Event;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Duplicate;
import org.tonghu.starter.store.Index;
import org.tonghu.starter.store.Stale;
import org.tonghu.starter.web.PageRequest;

@Component
class StoredPlans implements VisitPlans {

    private static final int TRIES = 5;

    private final Aggregates<PlanDocument> documents;
    private final Sealer sealer;
    private final VisitTerms terms;

    StoredPlans(AggregateStore store, Sealer sealer, VisitTerms terms) {
        this.sealer = sealer;
        this.terms = terms;
        this.documents =
                store.of(
                        "visit-plan",
                        "visitPlans",
                        PlanDocument.class,
                        Index.on("child"),
                        Index.on("joined.joining"),
                        Index.on("visibleTo", "waitingOn"),
                        Index.on("visibleTo", "priority", "waitingOn"));
    }

    Aggregates<PlanDocument> documents() {
        return documents;
    }

    @Override
    public Optional<VisitPlan> find(String child, Sight sight) {
        return documents.find(Visible.to(sight, eq(child))).map(this::plan);
    }

    @Override
    public Listed<VisitPlan> priority(Query query, Sight sight, Wanted wanted) {
        var all = new ArrayList<Bson>();
        all.add(Visible.to(sight, eq("priority", true)));
        all.add(lt("waitingOn", StoredWork.NO_DAY.toString()));
        if (query.flag() != null) {
            all.add(eq("flags", query.flag().name()));
        }
        if (query.level() != null) {
            all.add(eq("level", query.level().name()));
        }
        if (query.place() != null) {
            all.add(eq("visibleTo", query.place()));
        }
        return page(and(List.copyOf(all)), wanted);
    }

    @Override
    public Listed<VisitPlan> ofPlace(String place, Sight sight, Wanted wanted) {
        var here = lt("waitingOn", StoredWork.NO_DAY.toString());
        return page(Visible.to(sight, and(eq("visibleTo", place), here)), wanted);
    }

    @Override
    public VisitPlan change(
            String child,
            LocalDate since,
            List<String> visibleTo,
            UnaryOperator<VisitPlan> change) {
        for (int left = TRIES; ; left--) {
            try {
                var before = find(child, Sight.ALL).orElseGet(() -> VisitPlan.opened(child, since));
                return keep(change.apply(before), visibleTo);
            } catch (Stale | Duplicate e) {
                if (left == 0) {
                    throw e;
                }
            }
        }
    }

    @Override
    public VisitPlan keep(VisitPlan plan, List<String> visibleTo) {
        var before = documents.byId(plan.child());
        if (before.isEmpty()) {
            var opened = document(plan, visibleTo, List.of());
            return plan(documents.insert(opened, List.of(Event.of("visit-plan.opened"))));
        }
        var stored = before.get();
        if (plan.revision() == stored.revision() && plan(stored).equals(plan)) {
            return plan;
        }
        var after = document(plan, stored.visibleTo(), stored.joined());
        var event =
                Event.of(
                        "visit-plan.changed",
                        Map.of("level", plan.level().name(), "dueOn", after.dueOn().toString()));
        return plan(documents.update(after, List.of(event)));
    }

    private Listed<VisitPlan> page(Bson filter, Wanted wanted) {
        var request = new PageRequest(wanted.limit(), wanted.cursor());
        var page = documents.page(filter, request, "waitingOn").map(this::plan);
        return new Listed<>(page.items(), page.next());
    }

    private PlanDocument document(VisitPlan plan, List<String> visibleTo, List<Joined> joined) {
        var due = plan.dueOn(terms);
        return new PlanDocument(
                plan.child(),
                plan.revision(),
                plan.child(),
                visibleTo,
                joined,
                plan.level(),
                plan.marks().stream().map(RiskMark::flag).toList(),
                plan.isPriority() && joined.isEmpty(),
                plan.since(),
                due,
                PlanDocument.waitingOn(due, plan.left(), joined),
                plan.left(),
                sealer.seal(plan, "visit-plan/" + plan.child()));
    }

    private VisitPlan plan(PlanDocument document) {
        return sealer.open(document.sealed(), "visit-plan/" + document.id(), VisitPlan.class)
                .readAt(document.revision());
    }
}
