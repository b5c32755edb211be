package org.tonghu.registry.child.web;

import static org.tonghu.starter.caller.Role.*;

import java.util.Collection;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.child.Secrets;
import org.tonghu.starter.access.ShowsChildren;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.problem.Invalid;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.web.Stateless;

/** Shows a masked number in full: a logged act that states its purpose. */
@RestController
class RevealController {

    private final ChildDesk desk;
    private final Secrets secrets;

    RevealController(ChildDesk desk, Secrets secrets) {
        this.desk = desk;
        this.secrets = secrets;
    }

    record Revealed(String child, String citizenId) implements ShowsChildren {

        @Override
        public Collection<String> childrenShown() {
            return List.of(child);
        }

        @Override
        public String toString() {
            return "Revealed[" + child + "]";
        }
    }

    @Stateless
    @PostMapping("${tonghu.base-path}/children/{id}/citizen-id/reveal")
    @CallableBy(roles = {COUNTY_OFFICER, CITY_OFFICER})
    Revealed reveal(@PathVariable String id, Caller caller) {
        if (!caller.statesPurpose()) {
            throw new Invalid(
                    "#/header/X-Access-Purpose",
                    "REQUIRED",
                    "查看完整号码须在 X-Access-Purpose 中注明用途。",
                    "Revealing a number takes a purpose in X-Access-Purpose.");
        }
        var sealed = desk.find(id, caller).identity().citizenId();
        if (sealed == null) {
            throw new NotFound("citizen-id", id);
        }
        return new Revealed(id, secrets.open(sealed, id).number());
    }
}
