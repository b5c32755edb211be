package org.tonghu.registry.child.web;

import java.util.Locale;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.division.Jurisdictions;
import org.tonghu.starter.time.BusinessClock;

/** A child as it is shown today. */
@Component
class Presentation {

    private final Jurisdictions jurisdictions;
    private final BusinessClock clock;

    Presentation(Jurisdictions jurisdictions, BusinessClock clock) {
        this.jurisdictions = jurisdictions;
        this.clock = clock;
    }

    ChildView of(Child child, Locale locale) {
        var place = child.facts().residence().code();
        var unit = jurisdictions.managingUnit(place, clock.today()).orElseThrow();
        return ChildView.of(child, unit, locale);
    }
}
