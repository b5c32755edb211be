package org.tonghu.registry.leftbehindwoman.web;

import org.springframework.stereotype.Component;
import org.tonghu.registry.child.RegistrationNumber;
import org.tonghu.registry.division.Jurisdictions;
import org.tonghu.registry.leftbehindwoman.Eligibility;
import org.tonghu.registry.leftbehindwoman.Woman;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.time.BusinessClock;

/** Enters and corrects women within the caller's reach. */
@Component
class WomanRegistration {

    private final WomanDesk desk;
    private final WomanEntering entering;
    private final Jurisdictions jurisdictions;
    private final Eligibility eligibility;
    private final BusinessClock clock;

    WomanRegistration(
            WomanDesk desk,
            WomanEntering entering,
            Jurisdictions jurisdictions,
            Eligibility eligibility,
            BusinessClock clock) {
        this.desk = desk;
        this.entering = entering;
        this.jurisdictions = jurisdictions;
        this.eligibility = eligibility;
        this.clock = clock;
    }

    Woman register(String id, WomanRequest request, Caller caller) {
        var today = clock.today();
        var entry = entering.first(id, request, caller);
        mustReach(entry, caller);
        var number = "F" + RegistrationNumber.of(id, today);
        return desk.enter(Woman.register(id, number, entry, today, eligibility), caller);
    }

    Woman correct(Woman woman, WomanRequest request, Caller caller) {
        var entry = entering.correction(woman, request, caller);
        mustReach(entry, caller);
        return desk.save(woman.correct(entry, clock.today(), eligibility), caller);
    }

    private void mustReach(Woman.Entry entry, Caller caller) {
        caller.mustReach(jurisdictions.visibleTo(entry.residence().code(), clock.today()));
    }
}
