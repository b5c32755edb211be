package org.tonghu.benefits.parameter.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.benefits.eligibility.ParameterName;
import org.tonghu.benefits.parameter.Parameters;
import org.tonghu.benefits.support.Views;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.caller.Scope;
import org.tonghu.starter.place.Places;
import org.tonghu.starter.problem.Invalid;
import org.tonghu.starter.time.BusinessClock;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;
import org.tonghu.starter.web.ThisService;

/** Amounts by unit and day. */
@RestController
@RequestMapping("${tonghu.base-path}/parameters")
class ParameterController {

    private final Parameters parameters;
    private final Places places;
    private final BusinessClock clock;
    private final ThisService service;

    ParameterController(
            Parameters parameters, Places places, BusinessClock clock, ThisService service) {
        this.service = service;
        this.parameters = parameters;
        this.places = places;
        this.clock = clock;
    }

    @GetMapping
    @CallableBy(
            roles = {
                Role.COUNTY_OFFICER,
                Role.CITY_OFFICER,
                Role.PAYMENT_OFFICER,
                Role.AUDITOR,
                Role.PLATFORM_ADMIN
            },
            scopes = Scope.BENEFITS_READ)
    Page<ParameterAnswer> list(
            @RequestParam(required = false) @Nullable ParameterName name,
            @RequestParam(required = false) @Nullable String unit,
            PageRequest page,
            Caller caller) {
        var listing = parameters.list(name, unit, Views.sight(caller), Views.window(page));
        return Views.page(listing, ParameterAnswer::of);
    }

    @PostMapping
    @CallableBy(roles = {Role.COUNTY_OFFICER, Role.CITY_OFFICER})
    ResponseEntity<ParameterAnswer> add(
            @Valid @RequestBody ParameterRequest request, Caller caller) {
        var today = clock.today();
        var visibleTo = places.visibleTo(request.unit(), today);
        if (visibleTo.isEmpty()) {
            throw new Invalid(
                    "#/unit",
                    "UNKNOWN_UNIT",
                    "没有代码为“" + request.unit() + "”的单位，请核对单位代码。",
                    "There is no unit with code '" + request.unit() + "'; check the code.");
        }
        caller.mustReach(visibleTo);
        var added = parameters.add(request.parameter(today, caller.id()), visibleTo);
        var location =
                service.basePath() + "/parameters?unit=" + added.unit() + "&name=" + added.name();
        return Answers.created(location, ParameterAnswer.of(added), 1);
    }
}
