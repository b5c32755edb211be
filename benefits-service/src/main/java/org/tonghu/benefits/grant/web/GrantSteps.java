package org.tonghu.benefits.grant.web;

import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.tonghu.benefits.grant.Grant;
import org.tonghu.benefits.grant.Grants;
import org.tonghu.benefits.grant.Signature;
import org.tonghu.benefits.support.Views;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.store.Stale;
import org.tonghu.starter.time.BusinessClock;

/** Find, move, save: the way of every step that a person takes with a grant. */
@Component
class GrantSteps {

    private final Grants grants;
    private final BusinessClock clock;

    GrantSteps(Grants grants, BusinessClock clock) {
        this.grants = grants;
        this.clock = clock;
    }

    Grant find(String id, Caller caller) {
        return grants.find(id, Views.sight(caller)).orElseThrow(() -> new NotFound("grant", id));
    }

    /**
     * @param revision that the caller read
     */
    Grant take(String id, long revision, Caller caller, BiFunction<Grant, Signature, Grant> step) {
        var grant = find(id, caller);
        if (grant.revision() != revision) throw new Stale("grant", id, revision);
        return take(grant, caller, step);
    }

    Grant take(Grant grant, Caller caller, BiFunction<Grant, Signature, Grant> step) {
        var moved = step.apply(grant, new Signature(caller.id(), clock.now()));
        return grants.save(moved, moved.state().event());
    }
}
