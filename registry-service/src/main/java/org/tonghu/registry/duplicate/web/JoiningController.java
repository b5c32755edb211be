package org.tonghu.registry.duplicate.web;

import static org.tonghu.starter.caller.Role.CITY_OFFICER;
import static org.tonghu.starter.caller.Role.COUNTY_OFFICER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.duplicate.Pair;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.domain.Refused;
import org.tonghu.starter.problem.Invalid;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.IfMatch;

/** Deciding whether two records are of one child: one person proposes, another confirms. */
@RestController
@RequestMapping("${tonghu.base-path}/duplicates/{id}")
@CallableBy(roles = {COUNTY_OFFICER, CITY_OFFICER})
class JoiningController {

    private final PairDesk desk;

    JoiningController(PairDesk desk) {
        this.desk = desk;
    }

    enum Answer {
        SAME,
        DIFFERENT
    }

    /**
     * @param keep the record that stands for both; only with {@code SAME}; the one registered first
     *     where absent
     */
    record Entry(@NotNull Answer decision, @Nullable String keep, @NotNull Pair.Reason reason) {}

    record PartingEntry(@NotNull Pair.Reason reason) {}

    @PostMapping("/decision")
    ResponseEntity<PairView> decide(
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody Entry entry,
            Caller caller,
            Locale locale) {
        var pair = desk.toDecide(id, revision, caller);
        var who = caller.id();
        var step =
                entry.decision() == Answer.SAME
                        ? pair.proposeJoining(keep(pair, entry), entry.reason(), who, desk.today())
                        : pair.different(entry.reason(), who, desk.today());
        return saved(step, caller, locale);
    }

    /** The second person; the records are joined or parted right after. */
    @PostMapping("/confirmation")
    ResponseEntity<PairView> confirm(
            @PathVariable String id, @IfMatch long revision, Caller caller, Locale locale) {
        var pair = desk.toDecide(id, revision, caller);
        return saved(pair.confirm(caller.id(), desk.today()), caller, locale);
    }

    @PostMapping("/withdrawal")
    ResponseEntity<PairView> withdraw(
            @PathVariable String id, @IfMatch long revision, Caller caller, Locale locale) {
        var pair = desk.toDecide(id, revision, caller);
        return saved(pair.withdraw(caller.id(), desk.today()), caller, locale);
    }

    /** Proposes to take a joining back. */
    @PostMapping("/parting")
    ResponseEntity<PairView> part(
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody PartingEntry entry,
            Caller caller,
            Locale locale) {
        var pair = desk.toDecide(id, revision, caller);
        var step = pair.proposeParting(entry.reason(), caller.id(), desk.today());
        return saved(step, caller, locale);
    }

    /**
     * @throws Refused where both hold different citizen IDs, or one is joined to another already
     */
    private String keep(Pair pair, Entry entry) {
        var keep = entry.keep();
        if (keep != null && !pair.isOf(keep)) {
            throw new Invalid(
                    "#/keep", "NOT_OF_THE_PAIR", "所填档案不在两份档案之中。", "It is none of the two records.");
        }
        var one = desk.child(pair.one());
        var other = desk.child(pair.other());
        mustBeJoinable(one, other);
        var first = other.registeredOn().isBefore(one.registeredOn()) ? other : one;
        return keep == null ? first.id() : keep;
    }

    private static void mustBeJoinable(Child one, Child other) {
        if (one.isJoined() || other.isJoined()) {
            throw new Refused(
                    "CHILD_JOINED",
                    "",
                    "其中一份档案已并入另一档案，请先取消该合并。",
                    "One of the records is joined to another already; part those first.");
        }
        var mine = one.identity().citizenId();
        var theirs = other.identity().citizenId();
        if (mine != null && theirs != null && !mine.lookup().equals(theirs.lookup())) {
            throw new Refused(
                    "TWO_CITIZEN_IDS",
                    "",
                    "两份档案的公民身份号码不同，请先核实并更正错误的号码。",
                    "The records hold two citizen IDs; find out which one is wrong first.");
        }
    }

    private ResponseEntity<PairView> saved(Pair.Step step, Caller caller, Locale locale) {
        var pair = desk.save(step);
        return Answers.ok(desk.view(pair, caller, locale), pair.revision());
    }
}
