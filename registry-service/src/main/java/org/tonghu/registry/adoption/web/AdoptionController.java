package org.tonghu.registry.adoption.web;

import static org.tonghu.starter.caller.Role.*;

import jakarta.validation.Valid;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.adoption.Adoption;
import org.tonghu.registry.adoption.web.AdoptionRequests.CandidateRequest;
import org.tonghu.registry.adoption.web.AdoptionRequests.ClosureRequest;
import org.tonghu.registry.adoption.web.AdoptionRequests.ObstacleRequest;
import org.tonghu.registry.adoption.web.AdoptionRequests.OpenRequest;
import org.tonghu.registry.adoption.web.AdoptionRequests.PreparationRequest;
import org.tonghu.registry.adoption.web.AdoptionRequests.SearchEntry;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.IfMatch;

/** The case until a family is found: opened, prepared, searched, or put off with a reason. */
@RestController
@RequestMapping("${tonghu.base-path}/adoptions")
@CallableBy(roles = {COUNTY_OFFICER, CITY_OFFICER, INSTITUTION_MANAGER})
class AdoptionController {

    private final AdoptionDesk desk;
    private final String path;

    AdoptionController(AdoptionDesk desk, @Value("${tonghu.base-path}") String basePath) {
        this.desk = desk;
        this.path = basePath + "/adoptions/";
    }

    /** Opens the case of a listed child, or of one whose parents cannot raise it. */
    @PostMapping
    ResponseEntity<AdoptionView> open(@Valid @RequestBody OpenRequest request, Caller caller) {
        var opened = desk.open(request.child(), request.parentsUnable(), caller);
        return Answers.created(path + opened.id(), desk.view(opened), opened.revision());
    }

    /** What was searched, announced, assessed and consented to; the whole of it. */
    @PutMapping("/{id}/preparation")
    ResponseEntity<AdoptionView> prepare(
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody PreparationRequest request,
            Caller caller) {
        return answer(
                desk.take(
                        id,
                        revision,
                        caller,
                        (it, today) -> it.prepare(request.preparation(today))));
    }

    @PostMapping("/{id}/candidates")
    ResponseEntity<AdoptionView> consider(
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody CandidateRequest request,
            Caller caller) {
        return answer(
                desk.take(
                        id,
                        revision,
                        caller,
                        (it, today) -> it.consider(request.candidate(today))));
    }

    /** Documents that the search in the country is exhausted. */
    @PutMapping("/{id}/domestic-search")
    ResponseEntity<AdoptionView> exhaust(
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody SearchEntry request,
            Caller caller) {
        return answer(
                desk.take(id, revision, caller, (it, today) -> it.exhaust(request.search(today))));
    }

    /** A dated reason why the child is not placed now. */
    @PutMapping("/{id}/obstacle")
    ResponseEntity<AdoptionView> notNow(
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody ObstacleRequest request,
            Caller caller) {
        return answer(
                desk.take(
                        id,
                        revision,
                        caller,
                        (it, today) -> it.notNow(request.obstacle(today, caller.id()))));
    }

    @PostMapping("/{id}/closure")
    @CallableBy(roles = {COUNTY_OFFICER, CITY_OFFICER})
    ResponseEntity<AdoptionView> close(
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody ClosureRequest request,
            Caller caller) {
        return answer(
                desk.take(
                        id,
                        revision,
                        caller,
                        (it, today) -> it.close(request.closure(today, caller.id()))));
    }

    private ResponseEntity<AdoptionView> answer(Adoption adoption) {
        return Answers.ok(desk.view(adoption), adoption.revision());
    }
}
