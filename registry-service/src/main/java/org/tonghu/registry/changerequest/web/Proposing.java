package org.tonghu.registry.changerequest.web;

import org.springframework.stereotype.Component;
import org.tonghu.registry.changerequest.ChangeRequest;
import org.tonghu.registry.changerequest.ChangeRequests;
import org.tonghu.registry.changerequest.Proposal;
import org.tonghu.registry.changerequest.Told;
import org.tonghu.registry.child.Children;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.problem.NotFound;

/** Takes in proposals for children within the caller's reach. */
@Component
class Proposing {

    private final Children children;
    private final ChangeRequests requests;
    private final WantedRecord wanted;
    private final ChangeDesk desk;

    Proposing(Children children, ChangeRequests requests, WantedRecord wanted, ChangeDesk desk) {
        this.children = children;
        this.requests = requests;
        this.wanted = wanted;
        this.desk = desk;
    }

    ChangeRequest propose(String id, ChangeRequestEntry entry, Caller caller) {
        var today = desk.today();
        var child =
                children.find(entry.child(), Sights.of(caller))
                        .orElseThrow(() -> new NotFound("child", entry.child()));
        var proposal =
                new Proposal(
                        entry.about(),
                        Told.by(child),
                        wanted.of(entry, child, today),
                        entry.validFrom(),
                        entry.reason(),
                        entry.evidence());
        var step =
                ChangeRequest.propose(
                        id, child.id(), proposal, caller.id(), today, desk.decideBy());
        return requests.enter(step, children.visibleTo(child, today));
    }
}
