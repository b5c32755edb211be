package org.tonghu.registry.leftbehindwoman.web;

import static org.tonghu.starter.caller.Role.*;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.child.Secrets;
import org.tonghu.registry.leftbehindwoman.LeftBehindWomen;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;
import org.tonghu.starter.web.Stateless;

/** Looking for women among those the caller may see. */
@RestController
class WomanSearchController {

    private final LeftBehindWomen women;
    private final Secrets secrets;

    WomanSearchController(LeftBehindWomen women, Secrets secrets) {
        this.women = women;
        this.secrets = secrets;
    }

    @Stateless
    @PostMapping("${tonghu.base-path}/left-behind-women/search")
    @CallableBy(roles = {CHILD_DIRECTOR, CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER, AUDITOR})
    Page<WomanListEntry> search(
            @Valid @RequestBody WomanSearchRequest request, PageRequest page, Caller caller) {
        var wanted = new Wanted(page.limit(), page.cursor());
        var found = women.search(request.query(secrets), Sights.of(caller), wanted);
        return new Page<>(found.items().stream().map(WomanListEntry::of).toList(), found.next());
    }
}
