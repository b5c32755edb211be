package org.tonghu.registry.adoption.support;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tonghu.registry.adoption.Adoption;
import org.tonghu.registry.adoption.AdoptionState;
import org.tonghu.registry.adoption.Adoptions;
import org.tonghu.registry.child.ChildRecords;
import org.tonghu.registry.child.Children;
import org.tonghu.registry.classification.ClassifyChild;
import org.tonghu.registry.listing.Sight;
import org.tonghu.starter.events.EventSubscriber;
import org.tonghu.starter.events.LoggedEvent;
import org.tonghu.starter.store.Stale;
import org.tonghu.starter.time.BusinessClock;

/**
 * After a registration: the child's rights end and its record is sealed, then whatever hangs on it.
 * Done at once by who confirms, and again by the event, so that a crash in between leaves nothing
 * open. Repeated it changes nothing.
 */
@Component
public class SealAdopted implements EventSubscriber {

    private static final int TRIES = 5;

    private final Adoptions adoptions;
    private final Children children;
    private final List<ChildRecords> records;
    private final ClassifyChild classify;
    private final BusinessClock clock;

    SealAdopted(
            Adoptions adoptions,
            Children children,
            List<ChildRecords> records,
            ClassifyChild classify,
            BusinessClock clock) {
        this.adoptions = adoptions;
        this.children = children;
        this.records = records;
        this.classify = classify;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "seal-adopted";
    }

    @Override
    public Set<String> types() {
        return Set.of("adoption.registered");
    }

    @Override
    public void handle(LoggedEvent event) {
        adoptions
                .find(event.aggregateId(), Sight.withSealed())
                .filter(it -> it.state() == AdoptionState.REGISTERED)
                .ifPresent(this::seal);
    }

    public void seal(Adoption adoption) {
        var id = adoption.subject().child();
        untilAlone(() -> adopt(id, adoption));
        records.forEach(it -> untilAlone(() -> it.seenBy(id, List.of(Sight.SEALED))));
    }

    /** Somebody may write the same record at that moment: then it is sealed right after. */
    private static void untilAlone(Runnable sealing) {
        for (int left = TRIES; ; left--) {
            try {
                sealing.run();
                return;
            } catch (Stale e) {
                if (left == 1) {
                    throw e;
                }
            }
        }
    }

    /** Whoever confirms and the event may come at the same moment. */
    private void adopt(String id, Adoption adoption) {
        var today = clock.today();
        var on = adoption.registration().on();
        children.find(id, Sight.withSealed())
                .filter(it -> !it.isSealed())
                .ifPresent(it -> children.save(it.adopt(on, today, classify), today));
    }
}
