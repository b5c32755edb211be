package org.tonghu.institution.support;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.tonghu.institution.transfer.CompleteTransfer;
import org.tonghu.institution.transfer.Transfer;
import org.tonghu.institution.transfer.TransferEvents;
import org.tonghu.starter.events.EventSubscriber;
import org.tonghu.starter.events.LoggedEvent;

/** A transfer that does not take place gives the bed at the target back. */
@Component
final class AfterCancellation implements EventSubscriber {

    private final CompleteTransfer completing;

    AfterCancellation(CompleteTransfer completing) {
        this.completing = completing;
    }

    @Override
    public String name() {
        return "free-bed";
    }

    @Override
    public Set<String> types() {
        return Set.of(TransferEvents.CANCELLED);
    }

    @Override
    public void handle(LoggedEvent event) {
        completing.transferCancelled(new Transfer.Id(event.aggregateId()));
    }
}
