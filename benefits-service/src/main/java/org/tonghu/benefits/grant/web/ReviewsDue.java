package org.tonghu.benefits.grant.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tonghu.benefits.child.KnownChildren;
import org.tonghu.benefits.reading.Window;
import org.tonghu.starter.time.DailyWork;

/**
 * Birthdays, ends of schools and grounds: children whose rights time may have changed are judged
 * again.
 */
@Component
class ReviewsDue implements DailyWork {

    private static final Logger LOG = LoggerFactory.getLogger(ReviewsDue.class);
    private static final int BATCH = 200;

    private final KnownChildren children;
    private final ChildReviews reviews;

    ReviewsDue(KnownChildren children, ChildReviews reviews) {
        this.children = children;
        this.reviews = reviews;
    }

    @Override
    public String name() {
        return "reviews-due";
    }

    /** One child that cannot be judged holds nobody up; the work is tried again as a whole. */
    @Override
    public void run(LocalDate today) {
        long failed = 0;
        @Nullable String cursor = null;
        do {
            var due = children.dueBy(today, new Window(BATCH, cursor));
            failed += due.items().stream().filter(id -> !reviewed(id)).count();
            cursor = due.next();
        } while (cursor != null);
        if (failed > 0)
            throw new IllegalStateException(failed + " children could not be judged again");
    }

    private boolean reviewed(String id) {
        try {
            reviews.due(id);
            return true;
        } catch (RuntimeException e) {
            LOG.warn("A child could not be judged again: {}", e.getClass().getSimpleName());
            return false;
        }
    }
}
