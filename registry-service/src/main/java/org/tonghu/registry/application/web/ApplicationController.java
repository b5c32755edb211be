package org.tonghu.registry.application.web;

import static org.tonghu.starter.caller.Role.*;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
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
import org.tonghu.registry.application.ApplicationQuery;
import org.tonghu.registry.application.Applications;
import org.tonghu.registry.application.Kind;
import org.tonghu.registry.application.State;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.NewId;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;

/** Receiving applications and reading them. No answer leaves the administration. */
@RestController
@RequestMapping("${tonghu.base-path}/applications")
class ApplicationController {

    private final Reception reception;
    private final Applications applications;
    private final ApplicationDesk desk;
    private final String path;

    ApplicationController(
            Reception reception,
            Applications applications,
            ApplicationDesk desk,
            @Value("${tonghu.base-path}") String basePath) {
        this.reception = reception;
        this.applications = applications;
        this.desk = desk;
        this.path = basePath + "/applications/";
    }

    @PostMapping
    @CallableBy(roles = {CHILD_DIRECTOR, CHILD_SUPERVISOR, COUNTY_OFFICER})
    ResponseEntity<ApplicationView> receive(
            @Valid @RequestBody ApplicationRequest request, NewId newId, Caller caller) {
        var it = reception.receive(newId.next("application"), request, desk.today(), caller);
        return Answers.created(path + it.id(), desk.view(it, caller), it.revision());
    }

    /** The latest first. */
    @GetMapping
    @CallableBy(roles = {CHILD_DIRECTOR, CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER, AUDITOR})
    Page<ApplicationView> list(
            @RequestParam(required = false) @Nullable State state,
            @RequestParam(required = false) @Nullable Kind kind,
            @RequestParam(required = false) @Nullable String child,
            @RequestParam(required = false) @Nullable @Pattern(regexp = "[A-Z0-9-]{3,40}")
                    String place,
            PageRequest page,
            Caller caller) {
        var query = new ApplicationQuery(state, kind, child, place);
        var wanted = new Wanted(page.limit(), page.cursor());
        var found = applications.list(query, Sights.of(caller), wanted);
        var views = found.items().stream().map(it -> desk.view(it, caller)).toList();
        return new Page<>(views, found.next());
    }

    @GetMapping("/{id}")
    @CallableBy(roles = {CHILD_DIRECTOR, CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER, AUDITOR})
    ResponseEntity<ApplicationView> read(@PathVariable String id, Caller caller) {
        var it = desk.find(id, caller);
        return Answers.ok(desk.view(it, caller), it.revision());
    }
}
