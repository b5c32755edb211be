package org.tonghu.registry.child.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.Change;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.child.Children;
import org.tonghu.registry.child.CitizenId;
import org.tonghu.registry.child.SealedId;
import org.tonghu.registry.child.Secrets;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.domain.Refused;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.store.Duplicate;
import org.tonghu.starter.time.BusinessClock;

/** Finds and writes children for a caller. */
@Component
class ChildDesk {

    private static final String CITIZEN_ID = "citizenIdHash";

    private final Children children;
    private final Secrets secrets;
    private final BusinessClock clock;

    ChildDesk(Children children, Secrets secrets, BusinessClock clock) {
        this.children = children;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * @throws NotFound for a child out of the caller's reach, as for one that does not exist
     */
    Child find(String id, Caller caller) {
        return children.find(id, Sights.of(caller)).orElseThrow(() -> new NotFound("child", id));
    }

    /** The record that stands for a joined one, for those who may see it. */
    Optional<String> standingFor(String id, Caller caller) {
        return children.standingFor(id)
                .filter(it -> children.find(it, Sights.of(caller)).isPresent());
    }

    /**
     * For a change: who sees the child because it lives or is registered there does not change it;
     * that is for the unit that answers for it.
     *
     * @throws NotFound for a child out of the caller's reach
     * @throws org.tonghu.starter.problem.Problem 403 where another unit answers for it
     */
    Child toChange(String id, Caller caller) {
        var child = find(id, caller);
        caller.mustReach(children.answerableFor(child, clock.today()));
        return child;
    }

    Child enter(Change change, Caller caller) {
        try {
            return children.enter(change, clock.today());
        } catch (Duplicate e) {
            throw taken(e, change.child(), caller);
        }
    }

    Child save(Change change, Caller caller) {
        try {
            return children.save(change, clock.today());
        } catch (Duplicate e) {
            throw taken(e, change.child(), caller);
        }
    }

    @Nullable SealedId seal(@Nullable CitizenId number, String child) {
        return number == null ? null : secrets.seal(number, child);
    }

    /** Who holds the number is told only to those who may see that child. */
    private RuntimeException taken(Duplicate duplicate, Child child, Caller caller) {
        var id = child.identity().citizenId();
        if (id == null || !duplicate.index().equals(CITIZEN_ID)) {
            return duplicate;
        }
        Optional<Child> seen =
                children.holder(id.lookup())
                        .flatMap(it -> children.find(it.id(), Sights.of(caller)));
        return new Refused(
                "CITIZEN_ID_TAKEN",
                "郑民文〔2020〕57号 二(二)2",
                "该公民身份号码已登记"
                        + seen.map(it -> "在档案 " + it.id() + "，请在该档案上办理。")
                                .orElse("在其他单位，请通过 moves/requests 向登记单位提出转移请求。"),
                "This citizen ID is on file already"
                        + seen.map(it -> ": go on with record " + it.id() + ".")
                                .orElse(
                                        " with another unit; ask it for the child by moves/requests."));
    }
}
