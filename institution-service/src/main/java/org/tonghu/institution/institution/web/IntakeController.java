package org.tonghu.institution.institution.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.institution.institution.Institution;
import org.tonghu.institution.institution.Institutions;
import org.tonghu.institution.institution.Occupancies;
import org.tonghu.institution.institution.Occupancy;
import org.tonghu.institution.institution.rules.IntakeFacts;
import org.tonghu.institution.institution.rules.IntakePolicy;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.caller.Scope;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.time.BusinessClock;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.IfMatch;

/** Whether an institution may admit orphans and foundlings, and how full it is. */
@RestController
@RequestMapping("${tonghu.base-path}/institutions/{code}")
class IntakeController {

    private final Institutions institutions;
    private final Occupancies occupancies;
    private final EnterInstitution entering;
    private final BusinessClock clock;

    IntakeController(
            Institutions institutions,
            Occupancies occupancies,
            EnterInstitution entering,
            BusinessClock clock) {
        this.institutions = institutions;
        this.occupancies = occupancies;
        this.entering = entering;
        this.clock = clock;
    }

    /** Children living there, counted by hand. */
    record ResidentCount(@NotNull @Min(0) @Max(100_000) Integer residents) {}

    /**
     * @param free beds left when those expected have come; negative when overfull
     */
    record OccupancyView(
            String institution,
            int beds,
            @Nullable Integer residents,
            int arriving,
            int leaving,
            int free) {}

    @GetMapping("/intake-decision")
    @CallableBy(
            roles = {
                Role.CITY_OFFICER,
                Role.COUNTY_OFFICER,
                Role.INSTITUTION_MANAGER,
                Role.AUDITOR,
                Role.SERVICE
            },
            scopes = Scope.INSTITUTIONS_READ)
    IntakeView decide(
            Caller caller,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable @Min(0) @Max(100_000) Integer residents) {
        var institution = seen(caller, code);
        var counted =
                residents == null ? occupancies.of(institution.code()).residents() : residents;
        var day = asOf == null ? clock.today() : asOf;
        var decision = IntakePolicy.judge(new IntakeFacts(institution, counted, day));
        return IntakeView.of(
                institution, counted, decision, decision.routeToCity() ? citywide() : List.of());
    }

    @GetMapping("/occupancy")
    @CallableBy(
            roles = {
                Role.CITY_OFFICER,
                Role.COUNTY_OFFICER,
                Role.INSTITUTION_MANAGER,
                Role.AUDITOR
            },
            scopes = Scope.INSTITUTIONS_READ)
    ResponseEntity<OccupancyView> occupancy(Caller caller, @PathVariable String code) {
        var institution = seen(caller, code);
        return answer(institution, occupancies.of(institution.code()));
    }

    @PutMapping("/occupancy")
    @CallableBy(
            roles = {Role.CITY_OFFICER, Role.COUNTY_OFFICER, Role.INSTITUTION_MANAGER},
            scopes = Scope.INSTITUTIONS_WRITE)
    ResponseEntity<OccupancyView> report(
            Caller caller,
            @PathVariable String code,
            @IfMatch long revision,
            @Valid @RequestBody ResidentCount count) {
        var institution = seen(caller, code);
        if (!caller.reach().contains(code)) entering.mustAnswerFor(caller, institution.unit());
        var before = occupancies.of(institution.code());
        return answer(institution, occupancies.report(before.counted(revision, count.residents())));
    }

    private List<String> citywide() {
        return institutions.citywide().stream()
                .filter(each -> !each.isPrivate())
                .map(each -> each.code().value())
                .sorted()
                .toList();
    }

    private static ResponseEntity<OccupancyView> answer(
            Institution institution, Occupancy occupancy) {
        var view =
                new OccupancyView(
                        institution.code().value(),
                        institution.beds(),
                        occupancy.residents(),
                        occupancy.arriving().size(),
                        occupancy.leaving().size(),
                        occupancy.free(institution.beds()));
        return Answers.ok(view, occupancy.revision());
    }

    private Institution seen(Caller caller, String code) {
        if (!code.matches(Institution.Code.FORM)) throw new NotFound("institution", code);
        return institutions
                .find(new Institution.Code(code), Sights.of(caller))
                .orElseThrow(() -> new NotFound("institution", code));
    }
}
