package org.tonghu.benefits.evaluation.web;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.benefits.eligibility.AssessEligibility;
import org.tonghu.benefits.parameter.Parameters;
import org.tonghu.benefits.parameter.UnitRates;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Scope;
import org.tonghu.starter.place.Places;
import org.tonghu.starter.problem.Invalid;
import org.tonghu.starter.web.Stateless;

/** Judges facts that the caller brings: nothing is read of a child, nothing stored. */
@RestController
@RequestMapping("${tonghu.base-path}/determinations")
class EvaluationController {

    private final AssessEligibility assess;
    private final Parameters parameters;
    private final Places places;

    EvaluationController(AssessEligibility assess, Parameters parameters, Places places) {
        this.assess = assess;
        this.parameters = parameters;
        this.places = places;
    }

    @PostMapping("/evaluate")
    @Stateless
    @CallableBy(persons = true, scopes = Scope.BENEFITS_EVALUATE)
    EvaluationAnswer evaluate(@Valid @RequestBody EvaluationRequest request) {
        DaysInOrder.check(request);
        var facts = request.facts();
        var unit =
                places.managingUnit(facts.division(), request.asOf())
                        .orElseThrow(() -> unknown(facts.division()));
        var rates = new UnitRates(parameters.of(unit));
        return EvaluationAnswer.of(assess.assess(facts.facts(), request.asOf(), rates));
    }

    private static Invalid unknown(String division) {
        return new Invalid(
                "#/facts/division",
                "UNKNOWN_DIVISION",
                "2023年版区划中没有代码“" + division + "”，也不是单位代码，请核对。",
                "There is no division '"
                        + division
                        + "' in the 2023 edition, and no unit with this code; check it.");
    }
}
