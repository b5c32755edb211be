package org.tonghu.registry.visit.web;

import static org.tonghu.starter.caller.Role.*;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.classification.support.evidence.Faults;
import org.tonghu.registry.division.Jurisdictions;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.registry.visit.DeclaredPeriod;
import org.tonghu.registry.visit.DeclaredPeriods;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.web.NewId;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;

/** Periods in which visits by telephone or video count, declared by a county or the city. */
@RestController
@RequestMapping("${tonghu.base-path}/visit-periods")
class PeriodController {

    private final DeclaredPeriods periods;
    private final Jurisdictions jurisdictions;

    PeriodController(DeclaredPeriods periods, Jurisdictions jurisdictions) {
        this.periods = periods;
        this.jurisdictions = jurisdictions;
    }

    record PeriodRequest(
            @NotNull @Pattern(regexp = "[A-Z0-9-]{3,40}") String unit,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotBlank @Size(max = 500) String reason) {

        void check(Jurisdictions known) {
            var faults = new Faults();
            if (!known.hasUnit(unit)) {
                faults.add(
                        "#/unit", "UNKNOWN_UNIT", "单位 " + unit + " 不存在。", "No unit " + unit + ".");
            }
            faults.day("#/from", from);
            faults.day("#/to", to);
            faults.order("#/to", from, to);
            faults.raise();
        }
    }

    record PeriodView(
            String id, String unit, LocalDate from, LocalDate to, String reason, String by) {

        static PeriodView of(DeclaredPeriod it) {
            return new PeriodView(it.id(), it.unit(), it.from(), it.to(), it.reason(), it.by());
        }
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @CallableBy(roles = {COUNTY_OFFICER, CITY_OFFICER})
    PeriodView declare(@Valid @RequestBody PeriodRequest request, NewId newId, Caller caller) {
        request.check(jurisdictions);
        var line = jurisdictions.lineOf(request.unit());
        caller.mustReach(line);
        var period =
                new DeclaredPeriod(
                        newId.next("declared-period"),
                        0,
                        request.unit(),
                        request.from(),
                        request.to(),
                        request.reason(),
                        caller.id());
        return PeriodView.of(periods.declare(period, line));
    }

    @GetMapping
    @CallableBy(roles = {CHILD_DIRECTOR, CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER, AUDITOR})
    Page<PeriodView> list(PageRequest page, Caller caller) {
        var wanted = new Wanted(page.limit(), page.cursor());
        var found = periods.list(Sights.of(caller), wanted);
        return new Page<>(found.items().stream().map(PeriodView::of).toList(), found.next());
    }
}
