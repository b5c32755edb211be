package org.tonghu.benefits.grant.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tonghu.benefits.child.KnownChild;
import org.tonghu.benefits.child.KnownChildren;
import org.tonghu.benefits.child.RegistryFacts;
import org.tonghu.benefits.grant.ReviewChild;
import org.tonghu.starter.store.Duplicate;
import org.tonghu.starter.store.Stale;
import org.tonghu.starter.time.BusinessClock;

/** Fetches what changed of a child, and judges it again. */
@Component
class ChildReviews {

    private static final int TRIES = 5;

    private final RegistryFacts registry;
    private final KnownChildren children;
    private final ReviewChild review;
    private final BusinessClock clock;

    ChildReviews(
            RegistryFacts registry,
            KnownChildren children,
            ReviewChild review,
            BusinessClock clock) {
        this.registry = registry;
        this.children = children;
        this.review = review;
        this.clock = clock;
    }

    /** Old notices, which come late or twice, are not asked about again. */
    void noticed(String id, long revision) {
        untilAlone(() -> {
            var known = children.find(id);
            var current =
                    known.filter(child -> child.factsRevision() >= revision)
                            .orElseGet(() -> fetched(id, known));
            review.review(current, clock.today(), children);
        });
    }

    void due(String id) {
        untilAlone(() ->
                children.find(id)
                        .ifPresent(child -> review.review(child, clock.today(), children)));
    }

    /**
     * A notice, a person's step and the day's work may meet at one child: whoever comes second
     * looks again.
     */
    private static void untilAlone(Runnable work) {
        for (int left = TRIES; ; left--) {
            try {
                work.run();
                return;
            } catch (Stale | Duplicate e) {
                if (left == 1) throw e;
            }
        }
    }

    private KnownChild fetched(String id, Optional<KnownChild> known) {
        var fetched = registry.of(id);
        return known.filter(child -> child.factsRevision() >= fetched.factsRevision())
                .orElseGet(() ->
                        children.save(fetched.at(known.map(KnownChild::revision).orElse(0L))));
    }
}
