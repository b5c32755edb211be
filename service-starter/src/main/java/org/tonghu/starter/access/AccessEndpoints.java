package org.tonghu.starter.access;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.chain.Verification;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;

/** The access log as auditors read it. */
@RestController
@RequestMapping("${tonghu.base-path}")
@CallableBy(roles = Role.AUDITOR)
class AccessEndpoints {

    private final AccessLog log;

    AccessEndpoints(AccessLog log) {
        this.log = log;
    }

    /** Who was shown personal data of this child, the latest first. */
    @GetMapping("/accesses")
    Page<LoggedAccess> accesses(@RequestParam String child, PageRequest page) {
        return log.to(child, page);
    }

    /** Walks the whole log. */
    @GetMapping("/logs/accesses/verification")
    Verification verification() {
        return log.verify();
    }
}
