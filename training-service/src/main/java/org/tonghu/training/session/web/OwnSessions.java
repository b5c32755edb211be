package org.tonghu.training.session.web;

import org.springframework.stereotype.Component;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.training.session.Session;
import org.tonghu.training.session.Sessions;
import org.tonghu.training.support.NamedPlaces;
import org.tonghu.training.support.Sights;

/**
 * Sessions that a caller asks for: seen by those invited, changed by the organiser and the units
 * above it only.
 */
@Component
class OwnSessions {

    private final Sessions sessions;
    private final NamedPlaces places;

    OwnSessions(Sessions sessions, NamedPlaces places) {
        this.sessions = sessions;
        this.places = places;
    }

    /**
     * @throws NotFound outside of sight
     */
    Session inSight(String id, Caller caller) {
        return sessions.find(new Session.Id(id), Sights.of(caller))
                .orElseThrow(() -> new NotFound("session", id));
    }

    /**
     * @throws org.tonghu.starter.problem.Problem 403 for somebody who is invited only
     */
    Session organisedBy(String id, Caller caller) {
        var session = inSight(id, caller);
        places.mustReach(caller, session.plan().organiser(), "#/organiser");
        return session;
    }
}
