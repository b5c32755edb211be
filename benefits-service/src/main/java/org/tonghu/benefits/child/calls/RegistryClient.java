package org.tonghu.benefits.child.calls;

import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tonghu.starter.calls.AsService;

/** Calls to registry-service. */
@FeignClient(
        name = "registry",
        url = "${tonghu.services.registry}",
        configuration = AsService.class)
interface RegistryClient {

    @GetMapping("/api/registry/v1/children/{id}/benefit-facts")
    BenefitFacts benefitFacts(@PathVariable("id") String id);
}
