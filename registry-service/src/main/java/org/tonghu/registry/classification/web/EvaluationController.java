package org.tonghu.registry.classification.web;

import static org.tonghu.starter.caller.Role.*;

import jakarta.validation.Valid;
import java.util.Locale;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.classification.ClassifyChild;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Scope;
import org.tonghu.starter.web.Stateless;

/** Judges facts that the caller sends; nothing is read and nothing stored. */
@RestController
class EvaluationController {

    private final ClassifyChild classifyChild;

    EvaluationController(ClassifyChild classifyChild) {
        this.classifyChild = classifyChild;
    }

    @Stateless
    @PostMapping("${tonghu.base-path}/classifications/evaluate")
    @CallableBy(
            roles = {
                CHILD_DIRECTOR,
                CHILD_SUPERVISOR,
                COUNTY_OFFICER,
                CITY_OFFICER,
                INSTITUTION_MANAGER,
                TRAINING_COORDINATOR,
                PAYMENT_OFFICER,
                AUDITOR,
                PLATFORM_ADMIN
            },
            scopes = {Scope.BENEFITS_EVALUATE, Scope.REGISTRY_READ})
    EvaluationAnswer evaluate(@Valid @RequestBody EvaluationRequest request, Locale locale) {
        return EvaluationAnswer.of(classifyChild.classify(request.facts()), locale);
    }
}
