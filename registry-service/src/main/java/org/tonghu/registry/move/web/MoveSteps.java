package org.tonghu.registry.move.web;

import static org.tonghu.starter.caller.Role.CITY_OFFICER;
import static org.tonghu.starter.caller.Role.COUNTY_OFFICER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.child.Children;
import org.tonghu.registry.child.Correction;
import org.tonghu.registry.child.Source;
import org.tonghu.registry.classification.ClassifyChild;
import org.tonghu.registry.move.Move;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.store.Stale;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.IfMatch;

/** The steps of a move; each unit makes its own. */
@RestController
@RequestMapping("${tonghu.base-path}/moves/{id}")
@CallableBy(roles = {COUNTY_OFFICER, CITY_OFFICER})
class MoveSteps {

    private final MoveDesk desk;
    private final Children children;
    private final ClassifyChild classify;

    MoveSteps(MoveDesk desk, Children children, ClassifyChild classify) {
        this.desk = desk;
        this.children = children;
        this.classify = classify;
    }

    record RefusalEntry(@NotNull Move.Refusal reason) {}

    /** The unit that was asked offers the child. */
    @PostMapping("/offer")
    ResponseEntity<MoveView> offer(@PathVariable String id, @IfMatch long revision, Caller caller) {
        var move = turn(id, revision, caller);
        return saved(move.offer(caller.id(), desk.dueBy()), caller);
    }

    /** From now on the unit that accepts answers for the child. */
    @PostMapping("/acceptance")
    ResponseEntity<MoveView> accept(
            @PathVariable String id, @IfMatch long revision, Caller caller) {
        var move = turn(id, revision, caller);
        var step = move.accept(caller.id(), desk.today());
        moveChild(move, caller);
        return saved(step, caller);
    }

    @PostMapping("/refusal")
    ResponseEntity<MoveView> refuse(
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody RefusalEntry entry,
            Caller caller) {
        var move = turn(id, revision, caller);
        return saved(move.refuse(caller.id(), desk.today(), entry.reason()), caller);
    }

    /** The unit that waits takes its offer or its request back. */
    @PostMapping("/withdrawal")
    ResponseEntity<MoveView> withdraw(
            @PathVariable String id, @IfMatch long revision, Caller caller) {
        var move = at(desk.find(id, caller), revision);
        desk.mustBe(move.waiting(), caller);
        return saved(move.withdraw(caller.id(), desk.today()), caller);
    }

    /** Told again, as after a crash in between, it comes to the same. */
    private void moveChild(Move move, Caller caller) {
        var child = desk.child(move);
        var target = move.target();
        var livesAt = target.livesAt() == null ? target.place() : target.livesAt();
        var facts = child.facts().movedTo(livesAt, target.registeredAt());
        var source = Source.declared(desk.today(), caller.id());
        var told = new Correction(child.identity(), facts, Set.of(), source);
        var change = child.move(told, desk.elsewhere(target.place(), livesAt), classify);
        children.save(change, desk.today());
    }

    private Move turn(String id, long revision, Caller caller) {
        var move = at(desk.find(id, caller), revision);
        desk.mustBe(move.turn(), caller);
        return move;
    }

    private static Move at(Move move, long revision) {
        if (move.revision() != revision) {
            throw new Stale("move", move.id(), revision);
        }
        return move;
    }

    private ResponseEntity<MoveView> saved(Move.Step step, Caller caller) {
        var move = desk.save(step);
        return Answers.ok(desk.view(move, caller), move.revision());
    }
}
