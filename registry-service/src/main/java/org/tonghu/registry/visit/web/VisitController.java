package org.tonghu.registry.visit.web;

import static org.tonghu.starter.caller.Role.*;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
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
import org.tonghu.registry.visit.Visits;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.NewId;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;

/** Visits to children (走访记录): recorded once, never changed. */
@RestController
@RequestMapping("${tonghu.base-path}/visits")
class VisitController {

    private final VisitDesk desk;
    private final Visits visits;
    private final String path;

    VisitController(VisitDesk desk, Visits visits, @Value("${tonghu.base-path}") String basePath) {
        this.desk = desk;
        this.visits = visits;
        this.path = basePath + "/visits/";
    }

    @PostMapping
    @CallableBy(roles = {CHILD_DIRECTOR, CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER})
    ResponseEntity<VisitView> record(
            @Valid @RequestBody VisitRequest request, NewId newId, Caller caller) {
        var visit = desk.record(newId.next("visit"), request, caller);
        return Answers.created(path + visit.id(), VisitView.of(visit), visit.revision());
    }

    @GetMapping("/{id}")
    @CallableBy(roles = {CHILD_DIRECTOR, CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER, AUDITOR})
    ResponseEntity<VisitView> read(@PathVariable String id, Caller caller) {
        var visit = visits.find(id, Sights.of(caller)).orElseThrow(() -> new NotFound("visit", id));
        return Answers.ok(VisitView.of(visit), visit.revision());
    }

    /** The latest first; of one child where named. */
    @GetMapping
    @CallableBy(roles = {CHILD_DIRECTOR, CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER, AUDITOR})
    Page<VisitView> list(
            @RequestParam(required = false) @Nullable String child,
            PageRequest page,
            Caller caller) {
        var wanted = new Wanted(page.limit(), page.cursor());
        var found = visits.list(child, Sights.of(caller), wanted);
        return new Page<>(found.items().stream().map(VisitView::of).toList(), found.next());
    }
}
