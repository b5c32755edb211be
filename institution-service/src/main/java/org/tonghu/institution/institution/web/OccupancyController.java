package org.tonghu.institution.institution.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.institution.institution.Institution;
import org.tonghu.institution.institution.Occupancies;
import org.tonghu.institution.institution.Occupancy;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.caller.Scope;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.IfMatch;

/** How full an institution is: counted by its people, kept up to date by transfers. */
@RestController
@RequestMapping("${tonghu.base-path}/institutions/{code}/occupancy")
class OccupancyController {

    private final ReadInstitution reading;
    private final Occupancies occupancies;
    private final EnterInstitution entering;

    OccupancyController(
            ReadInstitution reading, Occupancies occupancies, EnterInstitution entering) {
        this.reading = reading;
        this.occupancies = occupancies;
        this.entering = entering;
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

    @GetMapping
    @CallableBy(
            roles = {
                Role.CITY_OFFICER,
                Role.COUNTY_OFFICER,
                Role.INSTITUTION_MANAGER,
                Role.AUDITOR
            },
            scopes = Scope.INSTITUTIONS_READ)
    ResponseEntity<OccupancyView> occupancy(Caller caller, @PathVariable String code) {
        var institution = reading.read(caller, code);
        return answer(institution, occupancies.of(institution.code()));
    }

    @PutMapping
    @CallableBy(
            roles = {Role.CITY_OFFICER, Role.COUNTY_OFFICER, Role.INSTITUTION_MANAGER},
            scopes = Scope.INSTITUTIONS_WRITE)
    ResponseEntity<OccupancyView> report(
            Caller caller,
            @PathVariable String code,
            @IfMatch long revision,
            @Valid @RequestBody ResidentCount count) {
        var institution = reading.read(caller, code);
        if (!caller.reach().contains(code)) entering.mustAnswerFor(caller, institution.unit());
        var before = occupancies.of(institution.code());
        return answer(institution, occupancies.report(before.counted(revision, count.residents())));
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
}
