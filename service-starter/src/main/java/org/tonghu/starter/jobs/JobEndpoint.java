package org.tonghu.starter.jobs;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.problem.NotFound;

/** Where a caller watches what he or she started. */
@RestController
@RequestMapping("${tonghu.base-path}/jobs")
class JobEndpoint {

    private final Jobs jobs;

    JobEndpoint(Jobs jobs) {
        this.jobs = jobs;
    }

    @GetMapping("/{id}")
    @CallableBy(anyone = true)
    Job job(@PathVariable String id, Caller caller) {
        return jobs.find(id, caller).orElseThrow(() -> new NotFound("job", id));
    }
}
