package org.tonghu.registry.move.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.child.Children;
import org.tonghu.registry.child.Residence;
import org.tonghu.registry.division.Jurisdictions;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.registry.move.Move;
import org.tonghu.registry.move.Move.State;
import org.tonghu.registry.move.Moves;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.domain.Refused;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.time.BusinessClock;
import org.tonghu.starter.time.WorkingDays;

/** Finds, begins and shows moves for a caller. */
@Component
class MoveDesk {

    private final Moves moves;
    private final Children children;
    private final Jurisdictions jurisdictions;
    private final BusinessClock clock;
    private final Deadline deadline;

    MoveDesk(
            Moves moves,
            Children children,
            Jurisdictions jurisdictions,
            BusinessClock clock,
            Deadline deadline) {
        this.moves = moves;
        this.children = children;
        this.jurisdictions = jurisdictions;
        this.clock = clock;
        this.deadline = deadline;
    }

    /** How long a unit has for its answer; the policy names no number. */
    @Component
    record Deadline(
            WorkingDays days, @Value("${tonghu.registry.move.answer-within:15}") int answerWithin) {

        LocalDate from(LocalDate day) {
            return days.plus(day, answerWithin);
        }
    }

    LocalDate today() {
        return clock.today();
    }

    LocalDate dueBy() {
        return deadline.from(today());
    }

    Move find(String id, Caller caller) {
        return moves.find(id, Sights.of(caller)).orElseThrow(() -> new NotFound("move", id));
    }

    Child child(Move move) {
        return children.find(move.child(), Sight.ALL)
                .orElseThrow(() -> new NotFound("child", move.child()));
    }

    Child child(String id, Caller caller) {
        var child =
                children.find(id, Sights.of(caller)).orElseThrow(() -> new NotFound("child", id));
        caller.mustReach(children.answerableFor(child, today()));
        return child;
    }

    /**
     * @throws Refused if the unit answers for the child already
     */
    Move begin(Child child, Move move) {
        if (move.from().equals(move.to())) {
            throw new Refused(
                    "SAME_UNIT",
                    "",
                    "该儿童已由单位 " + move.to() + " 负责，更正居住地即可。",
                    "The unit "
                            + move.to()
                            + " answers for the child already; correct its residence.");
        }
        if (child.departure() != null) {
            throw new Refused(
                    "CHILD_HAS_LEFT",
                    "",
                    "该儿童已减员，请先恢复档案。",
                    "The child has left; reopen the record first.");
        }
        return moves.begin(move.begun(), today());
    }

    Move of(String id, Child child, Move.Target target, Move.Reason reason, Asked asked) {
        return new Move(
                id,
                0,
                child.id(),
                unit(child.place()),
                unit(target.place().code()),
                target,
                reason,
                asked.state(),
                asked.by(),
                today(),
                dueBy(),
                null);
    }

    record Asked(State state, String by) {}

    /** The place that answers for the child, where it is not where the child lives. */
    @Nullable String elsewhere(Residence place, Residence livesAt) {
        return unit(place.code()).equals(unit(livesAt.code())) ? null : place.code();
    }

    Move save(Move.Step step) {
        return moves.save(step, today());
    }

    MoveView view(Move move, Caller caller) {
        var child = children.find(move.child(), Sight.ALL).orElse(null);
        var told =
                child != null
                        && (move.state() != State.REQUESTED && mayKnow(move, child, caller)
                                || seen(child, caller));
        return MoveView.of(move, told ? child : null);
    }

    private boolean mayKnow(Move move, Child child, Caller caller) {
        return move.state() == State.OFFERED && caller.reach().contains(move.to())
                || seen(child, caller);
    }

    private boolean seen(Child child, Caller caller) {
        return caller.reaches(children.visibleTo(child, today()));
    }

    void mustBe(@Nullable String unit, Caller caller) {
        if (unit != null) {
            var lines = jurisdictions.lineOf(unit);
            caller.mustReach(lines.isEmpty() ? Set.of(unit) : Set.copyOf(lines));
        }
    }

    private String unit(String place) {
        return Objects.requireNonNull(jurisdictions.managingUnit(place, today()).orElse(null));
    }
}
