package org.tonghu.registry.application.web;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.tonghu.registry.application.Application;
import org.tonghu.registry.application.Applications;
import org.tonghu.registry.application.Deadlines;
import org.tonghu.registry.application.Step;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.time.BusinessClock;

/** Finds, writes and shows applications for a caller. */
@Component
class ApplicationDesk {

    private final Applications applications;
    private final Deadlines deadlines;
    private final Home home;
    private final BusinessClock clock;

    ApplicationDesk(
            Applications applications, Deadlines deadlines, Home home, BusinessClock clock) {
        this.applications = applications;
        this.deadlines = deadlines;
        this.home = home;
        this.clock = clock;
    }

    LocalDate today() {
        return clock.today();
    }

    Application find(String id, Caller caller) {
        return applications
                .find(id, Sights.of(caller))
                .orElseThrow(() -> new NotFound("application", id));
    }

    /** For those who go on with it: 403 for a place that only accepted it. */
    Application findAtHome(String id, Caller caller) {
        var application = find(id, caller);
        home.mustBeOf(caller, application.receipt().home(), today());
        return application;
    }

    /** For those who accepted it, and those who go on with it. */
    Application findAtEitherSide(String id, Caller caller) {
        var application = find(id, caller);
        var receipt = application.receipt();
        if (!home.isOf(caller, receipt.at(), today())) {
            home.mustBeOf(caller, receipt.home(), today());
        }
        return application;
    }

    Application save(Step step) {
        return applications.save(step);
    }

    ApplicationView view(Application it, Caller caller) {
        var today = today();
        var where = it.receipt().home();
        var due = deadlines.of(it).stream().map(day -> DeadlineView.of(day, today)).toList();
        return ApplicationView.of(
                it, home.unit(where, today), home.isOf(caller, where, today), due, today);
    }
}
