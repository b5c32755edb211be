package org.tonghu.institution.transfer;

import java.time.LocalDate;
import org.tonghu.institution.institution.Institution;
import org.tonghu.institution.institution.Occupancies;
import org.tonghu.institution.institution.Occupancy;
import org.tonghu.institution.institution.rules.IntakeFacts;
import org.tonghu.institution.institution.rules.IntakePolicy;
import org.tonghu.starter.domain.Refused;

/** Whether an institution may receive a child on a day, and the bed that it keeps for it. */
public final class ReceivingInstitution {

    private final Occupancies occupancies;

    public ReceivingInstitution(Occupancies occupancies) {
        this.occupancies = occupancies;
    }

    /** As {@link #mustAdmit}, and a bed is free now. */
    void mustBeOpen(Institution to, LocalDate today) {
        mustAdmit(to, today);
        mustHaveBed(occupancies.of(to.code()), to);
    }

    /**
     * Private bodies never (R-6-1), others as the intake policy says; what the policy leaves
     * undecided has to be recorded first.
     *
     * @throws Refused with the reason and clause of the policy
     */
    void mustAdmit(Institution to, LocalDate today) {
        if (to.isPrivate()) throw TransferRule.PRIVATE_TARGET.refused(to.name());
        var occupancy = occupancies.of(to.code());
        var decision = IntakePolicy.judge(new IntakeFacts(to, occupancy.residents(), today));
        if (!decision.allowed()) {
            var reason = decision.finding().reason();
            throw new Refused(
                    reason.name(),
                    reason.clause(),
                    to.name() + "：" + reason.zh(),
                    to.code().value() + ": " + reason.en());
        }
    }

    /** Keeps a bed at the target and announces the departure at the source; again is the same. */
    void keepBed(Transfer transfer, Institution to, Occupancy.Arrival arrival) {
        var id = arrival.transfer();
        var bed = arrival.bed();
        occupancies.change(
                to.code(),
                occupancy -> {
                    var others = occupancy.forget(id);
                    mustHaveBed(others, to);
                    if (bed != null && others.keeps(bed)) throw TransferRule.BED_TAKEN.refused(bed);
                    return others.expect(arrival);
                });
        occupancies.change(source(transfer), occupancy -> occupancy.expectDeparture(id));
    }

    /** The child has moved: one more here, one less there. */
    void countMove(Transfer transfer) {
        changeBoth(transfer, true);
    }

    /** The transfer does not take place: the bed is free again. */
    void freeBed(Transfer transfer) {
        changeBoth(transfer, false);
    }

    private void changeBoth(Transfer transfer, boolean moved) {
        var id = transfer.id().value();
        for (var side : new Institution.Code[] {target(transfer), source(transfer)})
            occupancies.change(
                    side, occupancy -> moved ? occupancy.settle(id) : occupancy.forget(id));
    }

    private static void mustHaveBed(Occupancy occupancy, Institution to) {
        if (occupancy.free(to.beds()) < 1) throw TransferRule.NO_BED_FREE.refused(to.name());
    }

    private static Institution.Code target(Transfer transfer) {
        return new Institution.Code(transfer.to().institution());
    }

    private static Institution.Code source(Transfer transfer) {
        return new Institution.Code(transfer.from().institution());
    }
}
