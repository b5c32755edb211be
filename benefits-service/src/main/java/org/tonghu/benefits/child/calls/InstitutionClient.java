package org.tonghu.benefits.child.calls;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tonghu.starter.calls.AsService;

/** Calls to institution-service. */
@FeignClient(
        name = "institution",
        url = "${tonghu.services.institution}",
        configuration = AsService.class)
interface InstitutionClient {

    @GetMapping("/api/institutions/v1/institutions/{code}")
    InstitutionAnswer institution(@PathVariable("code") String code);

    /**
     * @param unit that answers for it and pays for the children living there
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record InstitutionAnswer(String code, String unit) {}
}
