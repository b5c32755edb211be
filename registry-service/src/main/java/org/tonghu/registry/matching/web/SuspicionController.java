package org.tonghu.registry.matching.web;

import static org.tonghu.starter.caller.Role.*;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.registry.matching.ListKind;
import org.tonghu.registry.matching.Suggestion;
import org.tonghu.registry.matching.Suspicion;
import org.tonghu.registry.matching.Suspicions;
import org.tonghu.registry.matching.support.VerificationDays;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.IfMatch;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;

/**
 * What lists suggest about children, verified by a person. Custody and illness of parents are not
 * for the village: its directors help on the spot when they are asked to visit.
 */
@RestController
@RequestMapping("${tonghu.base-path}/matching/suspicions")
@CallableBy(roles = {CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER})
class SuspicionController {

    record Count(long count) {}

    private final Suspicions suspicions;
    private final VerificationDays days;

    SuspicionController(Suspicions suspicions, VerificationDays days) {
        this.suspicions = suspicions;
        this.days = days;
    }

    /** What is due first comes first. */
    @GetMapping
    @CallableBy(roles = {CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER, AUDITOR})
    Page<SuspicionView> list(
            @RequestParam(required = false) Suspicion.@Nullable State state,
            @RequestParam(required = false) @Nullable ListKind kind,
            @RequestParam(required = false) @Nullable Suggestion suggestion,
            @RequestParam(required = false) @Nullable @Size(max = 64) String list,
            @RequestParam(required = false) @Nullable @Size(max = 64) String child,
            PageRequest page,
            Caller caller) {
        var query = new Suspicions.Query(state, kind, suggestion, list, child);
        var wanted = new Wanted(page.limit(), page.cursor());
        var found = suspicions.list(query, Sights.of(caller), wanted);
        return new Page<>(found.items().stream().map(this::view).toList(), found.next());
    }

    @GetMapping("/count")
    @CallableBy(roles = {CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER, AUDITOR})
    Count count(
            @RequestParam(required = false) Suspicion.@Nullable State state,
            @RequestParam(required = false) @Nullable ListKind kind,
            @RequestParam(required = false) @Nullable Suggestion suggestion,
            @RequestParam(required = false) @Nullable @Size(max = 64) String list,
            @RequestParam(required = false) @Nullable @Size(max = 64) String child,
            Caller caller) {
        var query = new Suspicions.Query(state, kind, suggestion, list, child);
        return new Count(suspicions.count(query, Sights.of(caller)));
    }

    @GetMapping("/{id}")
    @CallableBy(roles = {CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER, AUDITOR})
    ResponseEntity<SuspicionView> read(@PathVariable String id, Caller caller) {
        return answer(find(id, caller));
    }

    /** It is so; what had to be done was done where it belongs, never by this. */
    @PostMapping("/{id}/confirmation")
    ResponseEntity<SuspicionView> confirm(
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody VerificationRequests.Confirmation request,
            Caller caller) {
        var verification = request.by(caller.id(), days.today());
        return save(find(id, caller).readAt(revision).verify(verification));
    }

    @PostMapping("/{id}/rejection")
    ResponseEntity<SuspicionView> reject(
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody VerificationRequests.Rejection request,
            Caller caller) {
        var verification = request.by(caller.id(), days.today());
        return save(find(id, caller).readAt(revision).verify(verification));
    }

    /** Somebody erred: it waits anew, what was said before stays on file. */
    @PostMapping("/{id}/reopening")
    @CallableBy(roles = {COUNTY_OFFICER, CITY_OFFICER})
    ResponseEntity<SuspicionView> reopen(
            @PathVariable String id, @IfMatch long revision, Caller caller) {
        return save(find(id, caller).readAt(revision).reopen(days.days().due()));
    }

    private Suspicion find(String id, Caller caller) {
        return suspicions
                .find(id, Sights.of(caller))
                .orElseThrow(() -> new NotFound("suspicion", id));
    }

    private ResponseEntity<SuspicionView> save(Suspicion.Step step) {
        return answer(suspicions.save(step));
    }

    private ResponseEntity<SuspicionView> answer(Suspicion it) {
        return Answers.ok(view(it), it.revision());
    }

    private SuspicionView view(Suspicion it) {
        return SuspicionView.of(it, days.today());
    }
}
