package org.tonghu.registry.child.support;

import java.time.LocalDate;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.Children;
import org.tonghu.registry.classification.ClassifyChild;
import org.tonghu.registry.listing.Sight;
import org.tonghu.starter.store.Stale;
import org.tonghu.starter.time.DailyWork;

/**
 * Birthdays, ended terms, review dates, new rule sets: decides anew for each child on whom a day
 * has come.
 */
@Component
class DecideWhatFellDue implements DailyWork {

    private static final Logger LOG = LoggerFactory.getLogger(DecideWhatFellDue.class);
    private static final Sight EVERYTHING = new Sight(true, Set.of());

    private final Children children;
    private final ClassifyChild classify;
    private final TellRecords records;

    DecideWhatFellDue(Children children, ClassifyChild classify, TellRecords records) {
        this.records = records;
        this.children = children;
        this.classify = classify;
    }

    @Override
    public String name() {
        return "decide-what-fell-due";
    }

    /** One child that cannot be decided holds nobody up; the work is tried again as a whole. */
    @Override
    public void run(LocalDate today) {
        var due = children.dueOn(today);
        long failed = due.stream().filter(id -> !decided(id, today)).count();
        LOG.info("Decided anew for {} children up to {}", due.size() - failed, today);
        if (failed > 0) {
            throw new IllegalStateException(failed + " children could not be decided anew");
        }
    }

    private boolean decided(String id, LocalDate today) {
        try {
            decide(id, today);
            return true;
        } catch (RuntimeException e) {
            LOG.warn("A child could not be decided anew: {}", e.getClass().getSimpleName());
            return false;
        }
    }

    /**
     * Somebody may change the child at the same moment: their change decides for the day too, or
     * the second try does.
     */
    private void decide(String id, LocalDate today) {
        try {
            saveUpTo(id, today);
        } catch (Stale e) {
            saveUpTo(id, today);
        }
    }

    private void saveUpTo(String id, LocalDate today) {
        children.find(id, EVERYTHING)
                .ifPresent(child -> children.save(child.upTo(today, classify), today));
        records.tell(id);
    }
}
