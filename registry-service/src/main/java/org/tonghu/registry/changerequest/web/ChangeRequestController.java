package org.tonghu.registry.changerequest.web;

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
import org.tonghu.registry.changerequest.ChangeRequests;
import org.tonghu.registry.changerequest.State;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.NewId;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;

/** Proposing corrections and reading them, side by side with the record. */
@RestController
@RequestMapping("${tonghu.base-path}/change-requests")
class ChangeRequestController {

    private final Proposing proposing;
    private final ChangeRequests requests;
    private final ChangeDesk desk;
    private final String path;

    ChangeRequestController(
            Proposing proposing,
            ChangeRequests requests,
            ChangeDesk desk,
            @Value("${tonghu.base-path}") String basePath) {
        this.proposing = proposing;
        this.requests = requests;
        this.desk = desk;
        this.path = basePath + "/change-requests/";
    }

    @PostMapping
    @CallableBy(
            roles = {
                CHILD_DIRECTOR,
                CHILD_SUPERVISOR,
                COUNTY_OFFICER,
                CITY_OFFICER,
                INSTITUTION_MANAGER
            })
    ResponseEntity<ChangeRequestView> propose(
            @Valid @RequestBody ChangeRequestEntry entry, NewId newId, Caller caller) {
        var it = proposing.propose(newId.next("change-request"), entry, caller);
        return Answers.created(path + it.id(), desk.view(it), it.revision());
    }

    /** The latest first, without the comparison. */
    @GetMapping
    @CallableBy(
            roles = {
                CHILD_DIRECTOR,
                CHILD_SUPERVISOR,
                COUNTY_OFFICER,
                CITY_OFFICER,
                INSTITUTION_MANAGER,
                AUDITOR
            })
    Page<ChangeRequestView> list(
            @RequestParam(required = false) @Nullable State state,
            @RequestParam(required = false) @Nullable String child,
            @RequestParam(required = false) @Nullable @Pattern(regexp = "[A-Z0-9-]{3,40}")
                    String place,
            PageRequest page,
            Caller caller) {
        var wanted = new Wanted(page.limit(), page.cursor());
        var query = new ChangeRequests.Query(state, child, place);
        var found = requests.list(query, Sights.of(caller), wanted);
        return new Page<>(found.items().stream().map(desk::row).toList(), found.next());
    }

    @GetMapping("/{id}")
    @CallableBy(
            roles = {
                CHILD_DIRECTOR,
                CHILD_SUPERVISOR,
                COUNTY_OFFICER,
                CITY_OFFICER,
                INSTITUTION_MANAGER,
                AUDITOR
            })
    ResponseEntity<ChangeRequestView> read(@PathVariable String id, Caller caller) {
        var it = desk.find(id, caller);
        return Answers.ok(desk.view(it), it.revision());
    }
}
