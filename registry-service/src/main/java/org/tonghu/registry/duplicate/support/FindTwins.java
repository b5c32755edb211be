package org.tonghu.registry.duplicate.support;

import java.util.Comparator;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tonghu.registry.duplicate.Likeness;
import org.tonghu.registry.duplicate.Pair;
import org.tonghu.registry.duplicate.Pairs;
import org.tonghu.registry.duplicate.Profile;
import org.tonghu.starter.events.EventSubscriber;
import org.tonghu.starter.events.LoggedEvent;
import org.tonghu.starter.time.BusinessClock;

/** Compares a child that was entered or corrected with all that are alike. */
@Component
class FindTwins implements EventSubscriber {

    /** Whom very many resemble, resembles nobody; a person looks at the most alike. */
    private static final int MOST = 5;

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
        pairs.candidates(child).stream()
                .map(it -> new Alike(it, Likeness.between(child, it)))
                .filter(it -> it.likeness().isLikely())
                .sorted(Comparator.comparingInt(it -> -it.likeness().points()))
                .limit(MOST)
                .forEach(it -> enter(child, it));
    }

    private void enter(Profile child, Alike alike) {
        var likeness = alike.likeness();
        var other = alike.candidate().child();
        var found = Pair.found(child.child(), other, likeness, NOBODY, clock.today());
        var known = pairs.enter(found.begun());
        if (known.points() != likeness.points() && known.state() == Pair.State.OPEN) {
            pairs.save(known.compared(likeness, clock.today()));
        }
    }

    private record Alike(Profile candidate, Likeness likeness) {}
}
