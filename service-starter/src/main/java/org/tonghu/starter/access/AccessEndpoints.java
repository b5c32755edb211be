package org.tonghu.starter.access;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.chain.Verification;
import org.tonghu.starter.store.SealedRecords;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;

/** The access log as auditors read it. */
@RestController
@RequestMapping("${tonghu.base-path}")
@CallableBy(roles = Role.AUDITOR)
class AccessEndpoints {

    private final AccessLog log;
    private final SealedRecords sealed;

    AccessEndpoints(AccessLog log, SealedRecords sealed) {
        this.log = log;
        this.sealed = sealed;
    }

    /**
     * Who was shown personal data of this child, the latest first; sealed children are in no list.
     */
    @GetMapping("/accesses")
    Page<LoggedAccess> accesses(@RequestParam String child, PageRequest page) {
        if (sealed.contains(child)) {
            return new Page<>(List.of(), null);
        }
        var found = log.to(child, page);
        var hidden =
                sealed.among(found.items().stream().flatMap(it -> it.children().stream()).toList());
        return new Page<>(
                found.items().stream().map(it -> it.without(hidden)).toList(), found.next());
    }

    /** Walks the whole log. */
    @GetMapping("/logs/accesses/verification")
    Verification verification() {
        return log.verify();
    }
}
