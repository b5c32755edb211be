package org.tonghu.registry.child.web;

import static org.tonghu.starter.caller.Role.*;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.child.Children;
import org.tonghu.registry.child.Secrets;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.caller.Scope;
import org.tonghu.starter.time.BusinessClock;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;
import org.tonghu.starter.web.Stateless;

/** Looking for children among those the caller may see. */
@RestController
class SearchController {

    private final Children children;
    private final Secrets secrets;
    private final BusinessClock clock;

    SearchController(Children children, Secrets secrets, BusinessClock clock) {
        this.clock = clock;
        this.children = children;
        this.secrets = secrets;
    }

    @Stateless
    @PostMapping("${tonghu.base-path}/children/search")
    @CallableBy(
            roles = {
                CHILD_DIRECTOR,
                CHILD_SUPERVISOR,
                COUNTY_OFFICER,
                CITY_OFFICER,
                INSTITUTION_MANAGER,
                AUDITOR
            },
            scopes = Scope.REGISTRY_READ)
    Page<ChildListEntry> search(
            @Valid @RequestBody SearchRequest request, PageRequest page, Caller caller) {
        var found =
                children.search(
                        request.query(secrets, clock.today()),
                        Sights.of(caller),
                        new Wanted(page.limit(), page.cursor()));
        return new Page<>(found.items().stream().map(ChildListEntry::of).toList(), found.next());
    }
}
