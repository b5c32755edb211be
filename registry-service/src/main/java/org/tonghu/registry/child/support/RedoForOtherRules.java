package org.tonghu.registry.child.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.child.ChildQuery;
import org.tonghu.registry.child.Children;
import org.tonghu.registry.child.JudgeAnew;
import org.tonghu.registry.child.RuleSetsSeen;
import org.tonghu.registry.classification.ClassifyChild;
import org.tonghu.registry.classification.RuleSet;
import org.tonghu.registry.classification.RuleSets;
import org.tonghu.registry.listing.Sight;
import org.tonghu.starter.time.DailyWork;

/**
 * A rule set that was known before comes into force like any other day. One that this version of
 * the platform brings was not known when children were decided on: they are decided anew once, as
 * of today; what was decided before stays.
 */
@Component
class RedoForOtherRules implements DailyWork {

    private static final Logger LOG = LoggerFactory.getLogger(RedoForOtherRules.class);
    private static final Sight EVERYTHING = new Sight(true, Set.of());

    private final Children children;
    private final ClassifyChild classify;
    private final RuleSets ruleSets;
    private final RuleSetsSeen seen;

    RedoForOtherRules(
            Children children, ClassifyChild classify, RuleSets ruleSets, RuleSetsSeen seen) {
        this.children = children;
        this.classify = classify;
        this.ruleSets = ruleSets;
        this.seen = seen;
    }

    @Override
    public String name() {
        return "redo-for-other-rules";
    }

    @Override
    public void run(LocalDate today) {
        var names = ruleSets.inOrder().stream().map(RuleSet::name).collect(Collectors.joining(","));
        if (seen.isSeen(names)) {
            return;
        }
        var here = new ArrayList<String>();
        children.each(ChildQuery.ANY, EVERYTHING, it -> note(it, here));
        long redone = here.stream().filter(id -> redo(id, today)).count();
        LOG.info("Decided anew for {} of {} children by other rules", redone, here.size());
        seen.see(names);
    }

    private static void note(Child child, ArrayList<String> here) {
        if (child.departure() == null) {
            here.add(child.id());
        }
    }

    private boolean redo(String id, LocalDate today) {
        var child = children.find(id, EVERYTHING).orElse(null);
        if (child == null) {
            return false;
        }
        var change = JudgeAnew.of(child, today, classify);
        if (change.events().isEmpty()) {
            return false;
        }
        children.save(change, today);
        return true;
    }
}
