package org.tonghu.institution.transfer.web;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tonghu.institution.institution.Institution;
import org.tonghu.institution.institution.Institutions;
import org.tonghu.institution.institution.Sight;
import org.tonghu.institution.transfer.AcceptTransfer;
import org.tonghu.institution.transfer.AcceptTransfer.Assessment;
import org.tonghu.institution.transfer.ChildAtSource;
import org.tonghu.institution.transfer.Moment;
import org.tonghu.institution.transfer.Transfer;
import org.tonghu.institution.transfer.Transfers;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.store.Stale;
import org.tonghu.starter.time.BusinessClock;

/** Finds a transfer for a caller, lets the caller make a move, and keeps the result. */
@Component
final class TransferDesk {

    private final Transfers transfers;
    private final Institutions institutions;
    private final AcceptTransfer accepting;
    private final ChildAtSource atSource;
    private final BusinessClock clock;

    TransferDesk(
            Transfers transfers,
            Institutions institutions,
            AcceptTransfer accepting,
            ChildAtSource atSource,
            BusinessClock clock) {
        this.transfers = transfers;
        this.institutions = institutions;
        this.accepting = accepting;
        this.atSource = atSource;
        this.clock = clock;
    }

    static Sight sight(Caller caller) {
        return new Sight(caller.reach(), caller.isService());
    }

    Optional<Transfer> find(Caller caller, String id) {
        return transfers.find(new Transfer.Id(id), sight(caller));
    }

    Transfer read(Caller caller, String id) {
        return find(caller, id).orElseThrow(() -> new NotFound("transfer", id));
    }

    /**
     * @throws Stale unless the transfer is still at the revision that the caller has seen
     */
    Transfer take(Caller caller, String id, long revision, Step step) {
        var transfer = read(caller, id);
        Permissions.check(caller, transfer, step.move());
        if (transfer.revision() != revision) throw new Stale("transfer", id, revision);
        return take(caller, transfer, step);
    }

    Transfer take(Caller caller, Transfer transfer, Step step) {
        Permissions.check(caller, transfer, step.move());
        transfer.moving(step.move());
        if (step.move().takesFromSource()) {
            atSource.mustHold(transfer.child(), institution(transfer.from()));
        }
        var moment = moment();
        if (step instanceof Acceptance acceptance) {
            var assessment = new Assessment(acceptance.assessment(), acceptance.bed());
            return accepting.accept(
                    transfer, institution(transfer.to()), caller.id(), assessment, moment);
        }
        return transfers.save(step.take(transfer, caller.id(), moment));
    }

    /** Now, as precise as the store keeps it. */
    Moment moment() {
        return new Moment(clock.now().truncatedTo(ChronoUnit.MILLIS), clock.today());
    }

    private Institution institution(Transfer.Side side) {
        var code = side.institution();
        return institutions
                .find(new Institution.Code(code))
                .orElseThrow(() -> new NotFound("institution", code));
    }
}
