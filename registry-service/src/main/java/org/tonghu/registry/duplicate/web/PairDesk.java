package org.tonghu.registry.duplicate.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.child.Children;
import org.tonghu.registry.child.Standing;
import org.tonghu.registry.division.Jurisdictions;
import org.tonghu.registry.duplicate.Pair;
import org.tonghu.registry.duplicate.Pairs;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.problem.Problem;
import org.tonghu.starter.store.Stale;
import org.tonghu.starter.time.BusinessClock;

/** Finds, shows and writes pairs for a caller. */
@Component
class PairDesk {

    private final Pairs pairs;
    private final Children children;
    private final Jurisdictions jurisdictions;
    private final BusinessClock clock;

    PairDesk(Pairs pairs, Children children, Jurisdictions jurisdictions, BusinessClock clock) {
        this.pairs = pairs;
        this.children = children;
        this.jurisdictions = jurisdictions;
        this.clock = clock;
    }

    LocalDate today() {
        return clock.today();
    }

    Pair find(String id, Caller caller) {
        return pairs.find(id, Sights.of(caller)).orElseThrow(() -> new NotFound("duplicate", id));
    }

    /**
     * For a decision: who decides sees both records and answers for both.
     *
     * @throws Problem 403 where one of them is another unit's
     */
    Pair toDecide(String id, long revision, Caller caller) {
        var pair = find(id, caller);
        if (pair.revision() != revision) {
            throw new Stale("duplicate", id, revision);
        }
        for (var child : List.of(pair.one(), pair.other())) {
            caller.mustReach(children.answerableFor(child(child), today()));
        }
        return pair;
    }

    Child child(String id) {
        return children.find(id, Sight.ALL).orElseThrow(() -> new NotFound("child", id));
    }

    Child seen(String id, Caller caller) {
        return children.find(id, Sights.of(caller)).orElseThrow(() -> new NotFound("child", id));
    }

    Pair save(Pair.Step step) {
        return pairs.save(step);
    }

    PairView view(Pair pair, Caller caller, Locale locale) {
        var one = side(pair.one(), pair, caller);
        var other = side(pair.other(), pair, caller);
        return PairView.of(pair, one, other, locale);
    }

    /** A joined record is shown to those who see the one that stands for it. */
    private PairView.Side side(String id, Pair pair, Caller caller) {
        var child = child(id);
        var unit = jurisdictions.managingUnit(child.place(), today()).orElse("");
        var codes = children.visibleTo(child, today());
        var keep = pair.keep();
        var shown =
                codes.contains(Standing.JOINED) && keep != null && !keep.equals(id)
                        ? children.visibleTo(child(keep), today())
                        : codes;
        return caller.reaches(shown) ? PairView.Side.of(child, unit) : PairView.Side.unseen(unit);
    }
}
