package org.tonghu.registry.paper.web;

import static org.tonghu.starter.caller.Role.*;

import jakarta.validation.Valid;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.registry.paper.Papers;
import org.tonghu.registry.paper.support.IssuePaper;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.problem.Problem;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.NewId;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;

/** Papers of one child. */
@RestController
@RequestMapping("${tonghu.base-path}/children/{child}/papers")
class PapersOfChildController {

    private final PaperDesk desk;
    private final IssuePaper issuing;
    private final Papers papers;
    private final String path;

    PapersOfChildController(
            PaperDesk desk,
            IssuePaper issuing,
            Papers papers,
            @Value("${tonghu.base-path}") String basePath) {
        this.desk = desk;
        this.issuing = issuing;
        this.papers = papers;
        this.path = basePath + "/papers/";
    }

    /** Confirmations, refusals, stops and agreements are the county's; forms anybody's. */
    @PostMapping
    @CallableBy(roles = {CHILD_DIRECTOR, CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER})
    ResponseEntity<PaperView> issue(
            @PathVariable String child,
            @Valid @RequestBody PaperEntry entry,
            NewId newId,
            Caller caller) {
        entry.check();
        var county = caller.is(COUNTY_OFFICER) || caller.is(CITY_OFFICER);
        if (entry.kind().decides() && !county) {
            throw new Problem(
                    403,
                    "not-permitted",
                    "此类文书只能由县级以上民政部门制发。",
                    "Such a paper is issued by the county or the city only.");
        }
        var of = desk.child(child, caller);
        var id = newId.next("paper");
        var today = desk.today();
        var paper = issuing.issue(id, of, entry.kind(), entry.values(), caller.id(), today);
        return Answers.created(path + id, desk.view(paper), paper.revision());
    }

    /** The oldest first. */
    @GetMapping
    @CallableBy(roles = {CHILD_DIRECTOR, CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER, AUDITOR})
    Page<PaperView> list(@PathVariable String child, PageRequest page, Caller caller) {
        var of = desk.child(child, caller);
        var wanted = new Wanted(page.limit(), page.cursor());
        var found = papers.of(of.id(), Sights.of(caller), wanted);
        return new Page<>(found.items().stream().map(desk::view).toList(), found.next());
    }
}
