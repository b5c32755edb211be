package org.tonghu.registry.leftbehindwoman.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.tonghu.registry.division.Jurisdictions;
import org.tonghu.registry.leftbehindwoman.ChildLink;
import org.tonghu.registry.leftbehindwoman.Woman;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.time.BusinessClock;
import org.tonghu.starter.web.Answers;

/** A record as it is shown today to that caller. */
@Component
class WomanPresentation {

    private final Jurisdictions jurisdictions;
    private final WomanEntering entering;
    private final BusinessClock clock;

    WomanPresentation(Jurisdictions jurisdictions, WomanEntering entering, BusinessClock clock) {
        this.jurisdictions = jurisdictions;
        this.entering = entering;
        this.clock = clock;
    }

    WomanView of(Woman woman, Caller caller) {
        var unit =
                jurisdictions.managingUnit(woman.residence().code(), clock.today()).orElseThrow();
        var links = woman.children().stream().map(ChildLink::child).toList();
        return WomanView.of(woman, unit, entering.visible(links, caller));
    }

    ResponseEntity<WomanView> answer(Woman woman, Caller caller) {
        return Answers.ok(of(woman, caller), woman.revision());
    }
}
