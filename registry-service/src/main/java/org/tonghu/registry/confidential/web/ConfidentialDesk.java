package org.tonghu.registry.confidential.web;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.child.Children;
import org.tonghu.registry.child.Secrets;
import org.tonghu.registry.confidential.OfficersOfUnits;
import org.tonghu.registry.division.Jurisdictions;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.problem.Problem;
import org.tonghu.starter.time.BusinessClock;

/** Lets named officers of a child's unit through, and nobody else. */
@Component
class ConfidentialDesk {

    private final Children children;
    private final Secrets secrets;
    private final OfficersOfUnits officers;
    private final Jurisdictions jurisdictions;
    private final BusinessClock clock;

    ConfidentialDesk(
            Children children,
            Secrets secrets,
            OfficersOfUnits officers,
            Jurisdictions jurisdictions,
            BusinessClock clock) {
        this.children = children;
        this.secrets = secrets;
        this.officers = officers;
        this.jurisdictions = jurisdictions;
        this.clock = clock;
    }

    LocalDate today() {
        return clock.today();
    }

    /**
     * @throws NotFound for a child out of reach
     * @throws Problem 403 for an officer who is not named
     */
    Child child(String id, Caller caller) {
        var child =
                children.find(id, Sights.of(caller)).orElseThrow(() -> new NotFound("child", id));
        var unit = jurisdictions.managingUnit(child.place(), today()).orElseThrow();
        if (officers.of(unit).filter(it -> it.includes(caller.id())).isEmpty()) {
            throw new Problem(
                    403,
                    "not-a-named-officer",
                    "仅限本单位指定人员办理，请由市民政局指定。",
                    "Only named officers of the unit may do this; the city names them.");
        }
        return child;
    }

    /** Seals the fact into the child's record, from where benefits alone reads it. */
    void recognise(Child child) {
        var sealed = secrets.sealRecognition(today(), child.id());
        children.save(child.sealHealth(sealed), today());
    }

    boolean isRecognised(Child child) {
        return secrets.livingWithHiv(child.sealedHealth(), child.id());
    }
}
