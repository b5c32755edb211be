package org.tonghu.institution.transfer.web;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.institution.transfer.Transfer;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.domain.Refused;
import org.tonghu.starter.problem.Invalid;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.problem.Problem;
import org.tonghu.starter.store.Stale;
import org.tonghu.starter.web.NewId;

/**
 * Many children at once, as when a county institution gives up care: each gets its own transfer.
 */
@RestController
@RequestMapping("${tonghu.base-path}/transfers")
class ManyController {

    private final TransferDesk desk;
    private final RequestDesk requests;

    ManyController(TransferDesk desk, RequestDesk requests) {
        this.desk = desk;
        this.requests = requests;
    }

    @PostMapping("/batches")
    @CallableBy(roles = {Role.INSTITUTION_MANAGER, Role.COUNTY_OFFICER, Role.CITY_OFFICER})
    ManyAnswer request(Caller caller, NewId newId, @Valid @RequestBody BatchRequest request) {
        var ends = requests.ends(caller, request.from(), request.to());
        var batch = newId.next("batch");
        var results =
                request.children().stream()
                        .map(child ->
                                new RequestDesk.Child(
                                        newId.next("transfer"), child, batch, request.reason()))
                        .map(child -> requestOne(caller, ends, child))
                        .toList();
        return ManyAnswer.of(batch, results);
    }

    @PostMapping("/steps")
    @CallableBy(roles = {Role.INSTITUTION_MANAGER, Role.COUNTY_OFFICER, Role.CITY_OFFICER})
    ManyAnswer take(Caller caller, @Valid @RequestBody ManySteps steps) {
        var step = steps.asked();
        var results =
                steps.transfers().stream().distinct().map(id -> takeOne(caller, id, step)).toList();
        return ManyAnswer.of(null, results);
    }

    private ManyResult requestOne(Caller caller, RequestDesk.Ends ends, RequestDesk.Child child) {
        try {
            return ManyResult.done(requests.request(caller, ends, child));
        } catch (Refused refused) {
            return ManyResult.refused(null, child.id(), refused);
        }
    }

    private ManyResult takeOne(Caller caller, String id, Step step) {
        var found = desk.find(caller, id);
        if (found.isEmpty()) return ManyResult.failed(id, new NotFound("transfer", id));
        return takeOne(caller, found.get(), step);
    }

    private ManyResult takeOne(Caller caller, Transfer transfer, Step step) {
        try {
            return ManyResult.done(desk.take(caller, transfer, step));
        } catch (Refused refused) {
            return ManyResult.refused(transfer, transfer.child(), refused);
        } catch (Invalid everywhere) {
            throw everywhere;
        } catch (Stale stale) {
            return ManyResult.failed(transfer.id().value(), stale);
        } catch (Problem problem) {
            if (problem.status() >= 500) throw problem;
            return ManyResult.failed(transfer.id().value(), problem);
        }
    }
}
