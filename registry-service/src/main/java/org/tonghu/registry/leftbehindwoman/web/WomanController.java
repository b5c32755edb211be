package org.tonghu.registry.leftbehindwoman.web;

import static org.tonghu.starter.caller.Role.*;

import jakarta.validation.Valid;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.IfMatch;
import org.tonghu.starter.web.NewId;

/** Entering, reading and correcting a left-behind woman (二(四)4). */
@RestController
@RequestMapping("${tonghu.base-path}/left-behind-women")
class WomanController {

    private final WomanDesk desk;
    private final WomanRegistration registration;
    private final WomanPresentation presentation;
    private final String path;

    WomanController(
            WomanDesk desk,
            WomanRegistration registration,
            WomanPresentation presentation,
            @Value("${tonghu.base-path}") String basePath) {
        this.path = basePath + "/left-behind-women/";
        this.desk = desk;
        this.registration = registration;
        this.presentation = presentation;
    }

    @PostMapping
    @CallableBy(roles = {CHILD_DIRECTOR, CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER})
    ResponseEntity<WomanView> register(
            @Valid @RequestBody WomanRequest request, NewId newId, Caller caller) {
        var woman = registration.register(newId.next("left-behind-woman"), request, caller);
        return Answers.created(path + woman.id(), presentation.of(woman, caller), woman.revision());
    }

    @GetMapping("/{id}")
    @CallableBy(roles = {CHILD_DIRECTOR, CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER, AUDITOR})
    ResponseEntity<WomanView> read(@PathVariable String id, Caller caller) {
        return presentation.answer(desk.find(id, caller), caller);
    }

    /** The whole record as it should be; what is left out is not so. */
    @PutMapping("/{id}")
    @CallableBy(roles = {CHILD_DIRECTOR, CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER})
    ResponseEntity<WomanView> correct(
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody WomanRequest request,
            Caller caller) {
        var woman = desk.find(id, caller).readAt(revision);
        return presentation.answer(registration.correct(woman, request, caller), caller);
    }
}
