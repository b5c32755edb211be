package org.tonghu.registry.child.web;

import static org.tonghu.starter.caller.Role.*;

import jakarta.validation.Valid;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.child.Child;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.caller.Scope;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.NewId;

/** Entering a child in the register and reading it. */
@RestController
@RequestMapping("${tonghu.base-path}/children")
class ChildController {

    private final ChildDesk desk;
    private final Registration registration;
    private final Presentation presentation;
    private final String path;

    ChildController(
            ChildDesk desk,
            Registration registration,
            Presentation presentation,
            @Value("${tonghu.base-path}") String basePath) {
        this.desk = desk;
        this.registration = registration;
        this.presentation = presentation;
        this.path = basePath + "/children/";
    }

    @PostMapping
    @CallableBy(
            roles = {CHILD_DIRECTOR, CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER},
            scopes = Scope.REGISTRY_REPORT)
    ResponseEntity<ChildView> register(
            @Valid @RequestBody RegistrationRequest request,
            Validity validity,
            NewId newId,
            Caller caller,
            Locale locale) {
        Child child = registration.register(newId.next("child"), request, validity, caller);
        return Answers.created(path + child.id(), presentation.of(child, locale), child.revision());
    }

    /**
     * The child as it is, or as it was on a day ({@code asOf}), or as the register knew it on a day
     * ({@code knownOn}), or both. A record that was joined to another answers 308 with that one's
     * place, for those who may see it.
     */
    @GetMapping("/{id}")
    @CallableBy(
            roles = {
                CHILD_DIRECTOR,
                CHILD_SUPERVISOR,
                COUNTY_OFFICER,
                CITY_OFFICER,
                INSTITUTION_MANAGER,
                AUDITOR
            },
            scopes = Scope.REGISTRY_READ)
    ResponseEntity<ChildView> read(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable LocalDate knownOn,
            Caller caller,
            Locale locale) {
        var standing = desk.standingFor(id, caller);
        if (standing.isPresent()) {
            var there = URI.create(path + standing.get());
            return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT).location(there).build();
        }
        Child child = desk.find(id, caller);
        return Answers.ok(presentation.of(child, asOf, knownOn, locale), child.revision());
    }
}
