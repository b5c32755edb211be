package org.tonghu.registry.move.web;

import static org.tonghu.starter.caller.Role.AUDITOR;
import static org.tonghu.starter.caller.Role.CHILD_SUPERVISOR;
import static org.tonghu.starter.caller.Role.CITY_OFFICER;
import static org.tonghu.starter.caller.Role.COUNTY_OFFICER;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.child.Children;
import org.tonghu.registry.child.CitizenId;
import org.tonghu.registry.child.Secrets;
import org.tonghu.registry.division.Jurisdictions;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.registry.move.Move;
import org.tonghu.registry.move.Move.State;
import org.tonghu.registry.move.Moves;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.NewId;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;

/** Offering a child to another unit, or asking another unit for one, and reading both. */
@RestController
@RequestMapping("${tonghu.base-path}/moves")
class MoveController {

    private final Moves moves;
    private final MoveDesk desk;
    private final Jurisdictions jurisdictions;
    private final Holders holders;
    private final String path;

    MoveController(
            Moves moves,
            MoveDesk desk,
            Jurisdictions jurisdictions,
            Holders holders,
            @Value("${tonghu.base-path}") String basePath) {
        this.moves = moves;
        this.desk = desk;
        this.jurisdictions = jurisdictions;
        this.holders = holders;
        this.path = basePath + "/moves/";
    }

    /** The unit that answers for the child offers it. */
    @PostMapping
    @CallableBy(roles = {COUNTY_OFFICER, CITY_OFFICER})
    ResponseEntity<MoveView> offer(
            @Valid @RequestBody MoveRequest request, NewId newId, Caller caller) {
        request.check(jurisdictions);
        var child = desk.child(request.child(), caller);
        var asked = new MoveDesk.Asked(State.OFFERED, caller.id());
        var move = desk.of(newId.next("move"), child, request.target(), request.reason(), asked);
        return created(desk.begin(child, move), caller);
    }

    /**
     * A unit asks whoever holds the citizen ID for the child. What is on file there stays unseen
     * until it is offered.
     */
    @PostMapping("/requests")
    @CallableBy(roles = {COUNTY_OFFICER, CITY_OFFICER})
    ResponseEntity<MoveView> ask(
            @Valid @RequestBody AskRequest request, NewId newId, Caller caller) {
        var target = new Move.Target(request.to().residence(), null, null);
        new MoveRequest("-", request.to(), null, null, request.reason()).check(jurisdictions);
        caller.mustReach(jurisdictions.visibleTo(target.place().code(), desk.today()));
        var child = holders.of(request.citizenId());
        var asked = new MoveDesk.Asked(State.REQUESTED, caller.id());
        var move = desk.of(newId.next("move"), child, target, request.reason(), asked);
        return created(desk.begin(child, move), caller);
    }

    /** Who holds a citizen ID, whoever may see the record. */
    @Component
    record Holders(Children children, Secrets secrets) {

        Child of(String citizenId) {
            return children.holder(secrets.lookup(CitizenId.normalised(citizenId)))
                    .orElseThrow(() -> new NotFound("child", "citizen-id"));
        }
    }

    @GetMapping
    @CallableBy(roles = {CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER, AUDITOR})
    Page<MoveView> list(
            @RequestParam(required = false) @Nullable State state,
            @RequestParam(required = false) @Nullable String child,
            PageRequest page,
            Caller caller) {
        var wanted = new Wanted(page.limit(), page.cursor());
        var found = moves.list(state, child, Sights.of(caller), wanted);
        return new Page<>(
                found.items().stream().map(it -> desk.view(it, caller)).toList(), found.next());
    }

    @GetMapping("/{id}")
    @CallableBy(roles = {CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER, AUDITOR})
    ResponseEntity<MoveView> read(@PathVariable String id, Caller caller) {
        var move = desk.find(id, caller);
        return Answers.ok(desk.view(move, caller), move.revision());
    }

    private ResponseEntity<MoveView> created(Move move, Caller caller) {
        return Answers.created(path + move.id(), desk.view(move, caller), move.revision());
    }
}
