package org.tonghu.registry.child.web;

import static org.tonghu.starter.caller.Role.CITY_OFFICER;
import static org.tonghu.starter.caller.Role.COUNTY_OFFICER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.child.CareArrangement;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.child.Evidence;
import org.tonghu.registry.child.Source;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.time.BusinessClock;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.IfMatch;

/** Who cares for the child: another arrangement from a day on, or one that was entered wrongly. */
@RestController
@RequestMapping("${tonghu.base-path}/children/{id}")
@CallableBy(roles = {COUNTY_OFFICER, CITY_OFFICER})
class CareController {

    private final ChildDesk desk;
    private final CareChecks checks;
    private final Presentation presentation;
    private final BusinessClock clock;

    CareController(
            ChildDesk desk, CareChecks checks, Presentation presentation, BusinessClock clock) {
        this.desk = desk;
        this.checks = checks;
        this.presentation = presentation;
        this.clock = clock;
    }

    /**
     * @param foundThere the child was found living in a private institution: nobody places it there
     */
    record CareRequest(
            CareArrangement.@NotNull Care care,
            @Nullable @Pattern(regexp = "[A-Z0-9-]{3,40}") String institution,
            @NotNull LocalDate from,
            @Nullable Boolean foundThere,
            @Nullable Evidence evidence) {

        CareEntry entry() {
            return new CareEntry(care, institution, from, foundThere);
        }
    }

    /** Not for a child that an institution hands over: that is a transfer. */
    @PostMapping("/care-arrangements")
    ResponseEntity<ChildView> arrange(
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody CareRequest request,
            Caller caller,
            Locale locale) {
        var child = desk.toChange(id, caller).readAt(revision);
        var right = checked(request);
        return saved(desk.save(child.arrange(right, source(request, caller)), caller), locale);
    }

    /** Corrects the arrangement that begins on the day named. */
    @PutMapping("/care-arrangements/from/{day}")
    ResponseEntity<ChildView> correct(
            @PathVariable String id,
            @PathVariable LocalDate day,
            @IfMatch long revision,
            @Valid @RequestBody CareRequest request,
            Caller caller,
            Locale locale) {
        var child = desk.toChange(id, caller).readAt(revision);
        var right = checked(request);
        var change = child.correctCare(day, right, source(request, caller));
        return saved(desk.save(change, caller), locale);
    }

    private CareArrangement checked(CareRequest request) {
        var entry = request.entry();
        checks.check("#", entry, clock.today());
        return entry.arrangement(clock.today());
    }

    private Source source(CareRequest request, Caller caller) {
        var evidence = request.evidence() == null ? Evidence.DECLARATION : request.evidence();
        return new Source(request.from(), null, clock.today(), caller.id(), evidence, null);
    }

    private ResponseEntity<ChildView> saved(Child child, Locale locale) {
        return Answers.ok(presentation.of(child, locale), child.revision());
    }
}
