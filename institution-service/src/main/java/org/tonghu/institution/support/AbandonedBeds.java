package org.tonghu.institution.support;

import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.tonghu.institution.institution.Occupancies;
import org.tonghu.institution.transfer.AcceptTransfer;
import org.tonghu.institution.transfer.Transfer;
import org.tonghu.starter.time.BusinessClock;
import org.tonghu.starter.time.DailyWork;

/** Gives back beds kept by an acceptance that never came to its end because the process died. */
@Component
final class AbandonedBeds implements DailyWork {

    /** An acceptance younger than this may still be going on. */
    private static final Duration GRACE = Duration.ofHours(1);

    private final Occupancies occupancies;
    private final AcceptTransfer accepting;
    private final BusinessClock clock;

    AbandonedBeds(Occupancies occupancies, AcceptTransfer accepting, BusinessClock clock) {
        this.occupancies = occupancies;
        this.accepting = accepting;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "abandoned-beds";
    }

    @Override
    public void run(LocalDate today) {
        occupancies
                .bedsKeptBefore(clock.now().minus(GRACE))
                .forEach(transfer -> accepting.freeAbandoned(new Transfer.Id(transfer)));
    }
}
