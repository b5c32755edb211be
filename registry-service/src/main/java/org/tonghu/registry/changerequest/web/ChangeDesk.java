package org.tonghu.registry.changerequest.web;

import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tonghu.registry.changerequest.ChangeRequest;
import org.tonghu.registry.changerequest.ChangeRequests;
import org.tonghu.registry.changerequest.Told;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.store.Stale;
import org.tonghu.starter.time.BusinessClock;
import org.tonghu.starter.time.WorkingDays;

/** Finds, decides and shows proposals for a caller. */
@Component
class ChangeDesk {

    private final ChangeRequests requests;
    private final Correcting correcting;
    private final BusinessClock clock;
    private final WorkingDays workingDays;
    private final int decideWithin;

    /**
     * @param decideWithin working days for a decision; the policy names no number
     */
    ChangeDesk(
            ChangeRequests requests,
            Correcting correcting,
            BusinessClock clock,
            WorkingDays workingDays,
            @Value("${tonghu.registry.change-request.decide-within:15}") int decideWithin) {
        this.requests = requests;
        this.correcting = correcting;
        this.clock = clock;
        this.workingDays = workingDays;
        this.decideWithin = decideWithin;
    }

    LocalDate today() {
        return clock.today();
    }

    LocalDate decideBy() {
        return workingDays.plus(today(), decideWithin);
    }

    ChangeRequest find(String id, Caller caller) {
        return requests.find(id, Sights.of(caller))
                .orElseThrow(() -> new NotFound("change-request", id));
    }

    /**
     * The record first, then the request: should the second fail, approving again finds the record
     * as proposed and closes the request.
     */
    ChangeRequest approve(String id, long revision, Caller caller) {
        var request = find(id, caller);
        if (request.revision() != revision) {
            throw new Stale("change-request", id, revision);
        }
        var child = correcting.child(request);
        var others = requests.open(request.child());
        var step = request.approve(Told.by(child), others, today(), caller.id());
        correcting.correct(child, request, today());
        return requests.save(step);
    }

    ChangeRequest save(ChangeRequest.Step step) {
        return requests.save(step);
    }

    ChangeRequestView view(ChangeRequest request) {
        var child = correcting.child(request);
        return ChangeRequestView.of(request, today(), comparison(request, child));
    }

    ChangeRequestView row(ChangeRequest request) {
        return ChangeRequestView.of(request, today(), null);
    }

    private Comparison comparison(ChangeRequest request, Child child) {
        var after = correcting.outcome(child, request, today()).child();
        return Comparison.of(
                request,
                Told.by(child),
                requests.open(request.child()),
                child.dossier().current().classification().categories(),
                after.dossier().current().classification().categories());
    }
}
