package org.tonghu.institution.support;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.tonghu.starter.calls.AsService;

/** What the registry offers about where children live. */
@FeignClient(
        name = "registry",
        contextId = "registry-care",
        url = "${tonghu.services.registry}",
        configuration = AsService.class)
interface RegistryClient {

    @GetMapping("/api/registry/v1/children/{child}/whereabouts")
    Whereabouts whereabouts(@PathVariable("child") String child);

    @PutMapping("/api/registry/v1/children/{child}/care-arrangements/{transfer}")
    void arrange(
            @PathVariable("child") String child,
            @PathVariable("transfer") String transfer,
            @RequestBody Arrangement arrangement);

    /**
     * @param institution null for a child in a family
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Whereabouts(String child, String care, @Nullable String institution) {}

    record Arrangement(String care, String institution, LocalDate from) {}
}
