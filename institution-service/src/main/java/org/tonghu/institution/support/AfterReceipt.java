package org.tonghu.institution.support;

import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tonghu.institution.transfer.CompleteTransfer;
import org.tonghu.institution.transfer.Moment;
import org.tonghu.institution.transfer.Transfer;
import org.tonghu.institution.transfer.TransferEvents;
import org.tonghu.starter.events.EventSubscriber;
import org.tonghu.starter.events.LoggedEvent;
import org.tonghu.starter.time.BusinessClock;

/** When the receiver has signed, the registry is told and the transfer completed. */
@Component
final class AfterReceipt implements EventSubscriber {

    private final CompleteTransfer completing;
    private final BusinessClock clock;

    AfterReceipt(CompleteTransfer completing, BusinessClock clock) {
        this.completing = completing;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "complete-transfer";
    }

    @Override
    public Set<String> types() {
        return Set.of(TransferEvents.RECEIVED);
    }

    @Override
    public void handle(LoggedEvent event) {
        var moment = new Moment(clock.now().truncatedTo(ChronoUnit.MILLIS), clock.today());
        completing.childReceived(new Transfer.Id(event.aggregateId()), "system", moment);
    }
}
