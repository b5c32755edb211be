package org.tonghu.registry.protection.web;

import static org.tonghu.starter.caller.Role.*;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.protection.CaseClosing;
import org.tonghu.registry.protection.CaseTeam;
import org.tonghu.registry.protection.ProtectionLevel;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.IfMatch;
import org.tonghu.starter.web.NewId;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;

/** Protection cases: opening, team, closure and review. */
@RestController
@RequestMapping("${tonghu.base-path}/protection-cases")
class CaseController {

    private final CaseOpening opening;
    private final CaseDesk desk;
    private final String path;

    CaseController(
            CaseOpening opening, CaseDesk desk, @Value("${tonghu.base-path}") String basePath) {
        this.opening = opening;
        this.desk = desk;
        this.path = basePath + "/protection-cases/";
    }

    /**
     * @param level of the lead; those above supervise
     */
    record TeamRequest(
            @NotBlank @Size(max = 100) String lead,
            @Size(max = 20) List<@NotBlank @Size(max = 100) String> members,
            @NotNull ProtectionLevel level) {}

    record ClosingRequest(@NotBlank @Size(max = 4000) String summary) {}

    /**
     * @param confirmed false: the case goes on
     */
    record ReviewRequest(@NotNull Boolean confirmed, @NotBlank @Size(max = 4000) String findings) {}

    @PostMapping
    @CallableBy(roles = {CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER})
    ResponseEntity<CaseView> open(
            @Valid @RequestBody CaseRequest request, NewId newId, Caller caller) {
        var opened = opening.open(newId.next("protection-case"), request, caller);
        return Answers.created(path + opened.id(), desk.view(opened), opened.revision());
    }

    /** The caller's cases and those he or she supervises, the latest first. */
    @GetMapping
    @CallableBy(roles = {CHILD_DIRECTOR, CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER})
    Page<CaseView> list(PageRequest page, Caller caller) {
        var found = desk.list(caller, new Wanted(page.limit(), page.cursor()));
        return new Page<>(found.items().stream().map(desk::view).toList(), found.next());
    }

    @GetMapping("/{id}")
    @CallableBy(roles = {CHILD_DIRECTOR, CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER})
    ResponseEntity<CaseView> read(@PathVariable String id, Caller caller) {
        return desk.answer(desk.find(id, caller));
    }

    @PutMapping("/{id}/team")
    @CallableBy(roles = {CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER})
    ResponseEntity<CaseView> team(
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody TeamRequest request,
            Caller caller) {
        var team = new CaseTeam(request.lead(), Set.copyOf(request.members()), request.level());
        return desk.save(desk.find(id, caller).readAt(revision).handedTo(team), "team");
    }

    @PutMapping("/{id}/closure")
    @CallableBy(roles = {CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER})
    ResponseEntity<CaseView> close(
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody ClosingRequest request,
            Caller caller) {
        var it = desk.find(id, caller).readAt(revision);
        var end = new CaseClosing(desk.today(), caller.id(), request.summary(), null, null, null);
        return desk.save(it.close(end, desk.policeTold(it)), "closing");
    }

    @PutMapping("/{id}/review")
    @CallableBy(roles = {CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER})
    ResponseEntity<CaseView> review(
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody ReviewRequest request,
            Caller caller) {
        var it = desk.find(id, caller).readAt(revision);
        var reviewed =
                it.review(desk.today(), caller.id(), request.confirmed(), request.findings());
        return desk.save(reviewed, "review");
    }
}
