package org.tonghu.registry.adoption.web;

import static org.tonghu.starter.caller.Role.*;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.adoption.Adoption;
import org.tonghu.registry.adoption.AdoptionState;
import org.tonghu.registry.adoption.Adoptions;
import org.tonghu.registry.adoption.rules.AdoptionLaw;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;

/** The county's register of adoptions, and who can be adopted. */
@RestController
@RequestMapping("${tonghu.base-path}/adoptions")
@CallableBy(roles = {COUNTY_OFFICER, CITY_OFFICER, INSTITUTION_MANAGER, AUDITOR})
class AdoptionListController {

    private static final String CODE = "[A-Z0-9-]{3,40}";

    private final AdoptionDesk desk;
    private final Adoptions adoptions;
    private final AdoptionLaw law;

    AdoptionListController(AdoptionDesk desk, Adoptions adoptions, AdoptionLaw law) {
        this.desk = desk;
        this.adoptions = adoptions;
        this.law = law;
    }

    /** Those who wait longest first. */
    @GetMapping
    Page<AdoptionView> list(
            @RequestParam(required = false) @Nullable AdoptionState state,
            @RequestParam(required = false) @Nullable String child,
            @RequestParam(required = false) @Nullable @Pattern(regexp = CODE) String place,
            PageRequest page,
            Caller caller) {
        var query = new Adoptions.Query(state, child, place);
        return shown(adoptions.list(query, Sights.of(caller), wanted(page)));
    }

    /** Who can be adopted on a day by the law of that day; today where none is given. */
    @GetMapping("/adoptable")
    Page<AdoptionView> adoptable(
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable @Pattern(regexp = CODE) String place,
            PageRequest page,
            Caller caller) {
        var day = asOf == null ? desk.today() : asOf;
        return shown(
                adoptions.adoptable(
                        day, law.bornAfter(day), place, Sights.of(caller), wanted(page)));
    }

    @GetMapping("/{id}")
    ResponseEntity<AdoptionView> read(@PathVariable String id, Caller caller) {
        Adoption adoption = desk.find(id, caller);
        return Answers.ok(desk.view(adoption), adoption.revision());
    }

    private Page<AdoptionView> shown(Listed<Adoption> found) {
        return new Page<>(found.items().stream().map(desk::view).toList(), found.next());
    }

    private static Wanted wanted(PageRequest page) {
        return new Wanted(page.limit(), page.cursor());
    }
}
