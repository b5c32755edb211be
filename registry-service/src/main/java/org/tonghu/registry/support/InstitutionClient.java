package org.tonghu.registry.support;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Set;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tonghu.starter.calls.AsService;

/** Calls to institution-service. */
@FeignClient(
        name = "institution",
        contextId = "institutions-of-children",
        url = "${tonghu.services.institution}",
        configuration = AsService.class)
interface InstitutionClient {

    @GetMapping("/api/institutions/v1/institutions/{code}")
    InstitutionAnswer institution(@PathVariable("code") String code);

    /**
     * @param unit that answers for it
     * @param legalForm its form in law; some are never those of a public body
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record InstitutionAnswer(String code, String unit, String kind, String legalForm) {

        private static final Set<String> PRIVATE_FORMS =
                Set.of("SOCIAL_ORGANISATION", "SOCIAL_SERVICE_BODY", "FOUNDATION", "ENTERPRISE");

        boolean isPrivate() {
            return kind.equals("PRIVATE_INSTITUTION") || PRIVATE_FORMS.contains(legalForm);
        }
    }
}
