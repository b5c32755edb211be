package org.tonghu.institution.institution.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.institution.institution.Institutions;
import org.tonghu.institution.institution.Occupancies;
import org.tonghu.institution.institution.rules.IntakeFacts;
import org.tonghu.institution.institution.rules.IntakePolicy;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.caller.Scope;
import org.tonghu.starter.time.BusinessClock;

/** Whether an institution may admit orphans and foundlings. */
@RestController
@RequestMapping("${tonghu.base-path}/institutions/{code}")
class IntakeController {

    private final Institutions institutions;
    private final Occupancies occupancies;
    private final ReadInstitution reading;
    private final BusinessClock clock;

    IntakeController(
            Institutions institutions,
            Occupancies occupancies,
            ReadInstitution reading,
            BusinessClock clock) {
        this.institutions = institutions;
        this.occupancies = occupancies;
        this.reading = reading;
        this.clock = clock;
    }

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
        var institution = reading.read(caller, code);
        var counted =
                residents == null ? occupancies.of(institution.code()).residents() : residents;
        var day = asOf == null ? clock.today() : asOf;
        var decision = IntakePolicy.judge(new IntakeFacts(institution, counted, day));
        return IntakeView.of(
                institution, counted, decision, decision.routeToCity() ? citywide() : List.of());
    }

    private List<String> citywide() {
        return institutions.citywide().stream()
                .filter(each -> !each.isPrivate())
                .map(each -> each.code().value())
                .sorted()
                .toList();
    }
}
