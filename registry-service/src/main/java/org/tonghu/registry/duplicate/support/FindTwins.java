package org.tonghu.registry.duplicate.support;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.tonghu.registry.duplicate.Likeness;
import org.tonghu.registry.duplicate.Pair;
import org.tonghu.registry.duplicate.Pairs;
import org.tonghu.registry.duplicate.Profile;
import org.tonghu.registry.listing.Sight;
import org.tonghu.starter.events.EventSubscriber;
import org.tonghu.starter.events.LoggedEvent;
import org.tonghu.starter.time.BusinessClock;

/** Compares a child that was entered or corrected with all that are alike. */
@Component
class FindTwins implements EventSubscriber {

    private static final String NOBODY = "system:registry";

    private final Pairs pairs;
    private final BusinessClock clock;

    FindTwins(Pairs pairs, BusinessClock clock) {
        this.pairs = pairs;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "find-likely-duplicates";
    }

    @Override
    public Set<String> types() {
        return Set.of("child.registered", "child.corrected");
    }

    @Override
    public void handle(LoggedEvent event) {
        pairs.profile(event.aggregateId()).ifPresent(this::compare);
    }

    private void compare(Profile child) {
        for (var candidate : pairs.candidates(child)) {
            var likeness = Likeness.between(child, candidate);
            var known = pairs.find(Pair.idOf(child.child(), candidate.child()), Sight.ALL);
            if (known.isPresent()) {
                again(known.get(), likeness);
            } else if (likeness.isLikely()) {
                var found =
                        Pair.found(
                                child.child(), candidate.child(), likeness, NOBODY, clock.today());
                pairs.enter(found.begun());
            }
        }
    }

    private void again(Pair known, Likeness likeness) {
        if (known.points() != likeness.points() && known.state() == Pair.State.OPEN) {
            pairs.save(known.compared(likeness, clock.today()));
        }
    }
}
