package org.tonghu.registry.delegatedcare.web;

import static org.tonghu.starter.caller.Role.*;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.classification.support.evidence.Faults;
import org.tonghu.registry.delegatedcare.Admonition;
import org.tonghu.registry.delegatedcare.Admonitions;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.starter.access.ShowsChildren;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.NewId;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;

/** Admonitions (劝诫) of a child's parents or carers; what was said stays as it was said. */
@RestController
@RequestMapping("${tonghu.base-path}/children/{child}/admonitions")
class AdmonitionController {

    private final Admonitions admonitions;
    private final CareDesk desk;
    private final String path;

    AdmonitionController(
            Admonitions admonitions, CareDesk desk, @Value("${tonghu.base-path}") String basePath) {
        this.admonitions = admonitions;
        this.desk = desk;
        this.path = basePath + "/children/%s/admonitions";
    }

    record AdmonitionRequest(
            @NotNull LocalDate on,
            Admonition.@NotNull Whom whom,
            Admonition.@NotNull Ground ground,
            @NotBlank @Size(max = 100) String office,
            @NotBlank @Size(max = 2000) String promised,
            @Nullable LocalDate promisedBy) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record AdmonitionView(
            String id,
            String child,
            LocalDate on,
            Admonition.Whom whom,
            Admonition.Ground ground,
            String office,
            String promised,
            @Nullable LocalDate promisedBy)
            implements ShowsChildren {

        static AdmonitionView of(Admonition it) {
            return new AdmonitionView(
                    it.id(),
                    it.child(),
                    it.on(),
                    it.whom(),
                    it.ground(),
                    it.office(),
                    it.promised(),
                    it.promisedBy());
        }

        @Override
        public Collection<String> childrenShown() {
            return List.of(child);
        }
    }

    @PostMapping
    @CallableBy(roles = {CHILD_DIRECTOR, CHILD_SUPERVISOR, COUNTY_OFFICER})
    ResponseEntity<AdmonitionView> record(
            @PathVariable("child") String id,
            @Valid @RequestBody AdmonitionRequest request,
            NewId newId,
            Caller caller) {
        var child = desk.child(id, caller);
        check(request, child.identity().birthDate());
        var given =
                new Admonition(
                        newId.next("admonition"),
                        0,
                        child.id(),
                        request.on(),
                        request.whom(),
                        request.ground(),
                        request.office(),
                        request.promised(),
                        request.promisedBy());
        var entered = admonitions.enter(given, desk.visibleTo(child));
        return Answers.created(
                path.formatted(child.id()), AdmonitionView.of(entered), entered.revision());
    }

    /** The latest first. */
    @GetMapping
    @CallableBy(roles = {CHILD_DIRECTOR, CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER, AUDITOR})
    Page<AdmonitionView> list(@PathVariable("child") String id, PageRequest page, Caller caller) {
        var child = desk.child(id, caller);
        var wanted = new Wanted(page.limit(), page.cursor());
        var found = admonitions.of(child.id(), Sights.of(caller), wanted);
        return new Page<>(found.items(), found.next()).map(AdmonitionView::of);
    }

    private void check(AdmonitionRequest request, LocalDate born) {
        var faults = new Faults();
        faults.day("#/on", request.on());
        faults.day("#/promisedBy", request.promisedBy());
        faults.order("#/on", born, request.on());
        faults.order("#/promisedBy", request.on(), request.promisedBy());
        if (request.on().isAfter(desk.today())) {
            faults.add("#/on", "IN_THE_FUTURE", "劝诫日期不得晚于今天。", "The day lies in the future.");
        }
        faults.raise();
    }
}
