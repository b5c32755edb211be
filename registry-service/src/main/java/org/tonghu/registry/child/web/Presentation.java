package org.tonghu.registry.child.web;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.classification.support.evidence.Faults;
import org.tonghu.registry.division.Jurisdictions;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.time.BusinessClock;

/** A child as it is shown: as it is today, or as it was or was known on another day. */
@Component
class Presentation {

    private final Jurisdictions jurisdictions;
    private final BusinessClock clock;

    Presentation(Jurisdictions jurisdictions, BusinessClock clock) {
        this.jurisdictions = jurisdictions;
        this.clock = clock;
    }

    ChildView of(Child child, Locale locale) {
        return of(child, null, null, locale);
    }

    /**
     * @throws NotFound for a day on which the register did not know the child
     */
    ChildView of(
            Child child, @Nullable LocalDate asOf, @Nullable LocalDate knownOn, Locale locale) {
        var today = clock.today();
        check(asOf, knownOn, today);
        if (knownOn != null && knownOn.isBefore(child.registeredOn())) {
            throw new NotFound("child", child.id());
        }
        var unit = jurisdictions.managingUnit(child.place(), today).orElseThrow();
        var moment = new Moment(asOf, knownOn == null ? LocalDate.MAX : knownOn);
        return ChildView.of(child, moment, unit, locale);
    }

    private static void check(
            @Nullable LocalDate asOf, @Nullable LocalDate knownOn, LocalDate today) {
        var faults = new Faults();
        faults.day("#/query/asOf", asOf);
        faults.day("#/query/knownOn", knownOn);
        Past.notAfter("#/query/asOf", asOf, today, faults);
        Past.notAfter("#/query/knownOn", knownOn, today, faults);
        faults.raise();
    }
}
