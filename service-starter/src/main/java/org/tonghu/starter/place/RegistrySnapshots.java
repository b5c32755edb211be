package org.tonghu.starter.place;

import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.tonghu.starter.calls.AsService;

/** Where the registry tells the places. */
@FeignClient(
        name = "registry",
        contextId = "registry-places",
        url = "${tonghu.services.registry}",
        configuration = AsService.class)
interface RegistrySnapshots {

    @GetMapping("/api/registry/v1/divisions/snapshot")
    ResponseEntity<Snapshot> snapshot(
            @RequestParam("edition") String edition,
            @RequestHeader("If-None-Match") String knownTag);
}
