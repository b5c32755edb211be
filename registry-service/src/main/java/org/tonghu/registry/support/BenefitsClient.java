package org.tonghu.registry.support;

import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.tonghu.starter.calls.AsService;

/** What benefits wants to be told. */
@FeignClient(
        name = "benefits",
        contextId = "benefits-notices",
        url = "${tonghu.services.benefits}",
        configuration = AsService.class)
interface BenefitsClient {

    /** Something that rights depend on changed; benefits fetches the facts itself. */
    @PostMapping("/api/benefits/v1/child-notices")
    void notice(@RequestBody Notice notice);

    record Notice(String child, long revision) {}
}
