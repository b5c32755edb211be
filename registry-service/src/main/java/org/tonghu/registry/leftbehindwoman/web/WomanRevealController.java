package org.tonghu.registry.leftbehindwoman.web;

import static org.tonghu.starter.caller.Role.*;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.child.Secrets;
import org.tonghu.starter.access.ShowsChildren;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.problem.Invalid;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.web.Stateless;

/** Shows masked numbers in full: logged acts that state their purpose. */
@RestController
@RequestMapping("${tonghu.base-path}/left-behind-women/{id}")
class WomanRevealController {

    private final WomanDesk desk;
    private final Secrets secrets;

    WomanRevealController(WomanDesk desk, Secrets secrets) {
        this.desk = desk;
        this.secrets = secrets;
    }

    record RevealedNumber(String woman, String citizenId) implements ShowsChildren {

        @Override
        public Collection<String> childrenShown() {
            return List.of(woman);
        }

        @Override
        public String toString() {
            return "RevealedNumber[" + woman + "]";
        }
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Contacts(String woman, @Nullable String phone, @Nullable String spousePhone)
            implements ShowsChildren {

        @Override
        public Collection<String> childrenShown() {
            return List.of(woman);
        }

        @Override
        public String toString() {
            return "Contacts[" + woman + "]";
        }
    }

    @Stateless
    @PostMapping("/citizen-id/reveal")
    @CallableBy(roles = {COUNTY_OFFICER, CITY_OFFICER})
    RevealedNumber number(@PathVariable String id, Caller caller) {
        mustStatePurpose(caller);
        var sealed = desk.find(id, caller).person().citizenId();
        if (sealed == null) {
            throw new NotFound("citizen-id", id);
        }
        return new RevealedNumber(id, secrets.open(sealed, WomanEntering.owner(id)).number());
    }

    /** For those who visit and telephone: hers and her husband's. */
    @Stateless
    @PostMapping("/contacts/reveal")
    @CallableBy(roles = {CHILD_DIRECTOR, CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER})
    Contacts contacts(@PathVariable String id, Caller caller) {
        mustStatePurpose(caller);
        var situation = desk.find(id, caller).situation();
        return new Contacts(id, situation.phone(), situation.spouse().phone());
    }

    private static void mustStatePurpose(Caller caller) {
        if (!caller.statesPurpose()) {
            throw new Invalid(
                    "#/header/X-Access-Purpose",
                    "REQUIRED",
                    "查看完整号码须在 X-Access-Purpose 中注明用途。",
                    "Revealing a number takes a purpose in X-Access-Purpose.");
        }
    }
}
