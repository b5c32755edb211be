package org.tonghu.registry.duplicate.support;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.child.ChildRecords;
import org.tonghu.registry.child.Children;
import org.tonghu.registry.classification.ClassifyChild;
import org.tonghu.registry.duplicate.Pair;
import org.tonghu.registry.duplicate.Pairs;
import org.tonghu.registry.listing.Sight;
import org.tonghu.starter.events.EventSubscriber;
import org.tonghu.starter.events.LoggedEvent;
import org.tonghu.starter.time.BusinessClock;

/**
 * Joins and parts two records as was confirmed. Each step may be told again and then changes
 * nothing, so that a crash in between leaves nothing half done.
 */
@Component
class CarryOut implements EventSubscriber {

    private final Pairs pairs;
    private final Children children;
    private final List<ChildRecords> records;
    private final HandOverNumber number;
    private final Rules rules;

    CarryOut(
            Pairs pairs,
            Children children,
            List<ChildRecords> records,
            HandOverNumber number,
            Rules rules) {
        this.pairs = pairs;
        this.children = children;
        this.records = List.copyOf(records);
        this.number = number;
        this.rules = rules;
    }

    /** The rules and the business day they are applied on. */
    @Component
    record Rules(ClassifyChild classify, BusinessClock clock) {}

    @Override
    public String name() {
        return "carry-out-joinings";
    }

    @Override
    public Set<String> types() {
        return Set.of("duplicate.joined", "duplicate.parted");
    }

    @Override
    public void handle(LoggedEvent event) {
        pairs.find(event.aggregateId(), Sight.ALL)
                .filter(it -> it.keep() != null)
                .ifPresent(it -> {
                    if (it.state() == Pair.State.JOINED) {
                        join(it);
                    } else if (it.state() == Pair.State.DIFFERENT) {
                        part(it);
                    }
                });
    }

    private void join(Pair pair) {
        var kept = Objects.requireNonNull(pair.keep());
        var today = rules.clock().today();
        var giving = child(pair.givesWay());
        if (!giving.isJoined()) {
            children.save(giving.join(kept, today, rules.classify()), today);
        }
        number.give(giving, child(kept));
        records.forEach(it -> it.follow(giving.id(), kept, pair.id()));
        tell(kept);
        tell(giving.id());
    }

    private void part(Pair pair) {
        var kept = Objects.requireNonNull(pair.keep());
        var today = rules.clock().today();
        var away = child(pair.givesWay());
        if (away.isJoined()) {
            number.takeBack(child(kept), away);
            children.save(away.part(today, rules.classify()), today);
        }
        records.forEach(it -> it.comeBack(pair.id()));
        tell(kept);
        tell(away.id());
    }

    private void tell(String id) {
        var codes = children.visibleTo(child(id), rules.clock().today());
        records.forEach(it -> it.seenBy(id, codes));
    }

    private Child child(String id) {
        return children.find(id, Sight.ALL).orElseThrow();
    }
}
