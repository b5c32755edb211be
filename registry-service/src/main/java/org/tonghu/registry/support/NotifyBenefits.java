package org.tonghu.registry.support;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.tonghu.starter.events.EventSubscriber;
import org.tonghu.starter.events.LoggedEvent;

/**
 * Tells benefits that something rights depend on changed. A repeated notice changes nothing there.
 */
@Component
class NotifyBenefits implements EventSubscriber {

    private final BenefitsClient benefits;

    NotifyBenefits(BenefitsClient benefits) {
        this.benefits = benefits;
    }

    @Override
    public String name() {
        return "notify-benefits";
    }

    @Override
    public Set<String> types() {
        return Set.of(
                "child.registered",
                "child.corrected",
                "child.classified",
                "child.care-changed",
                "child.moved",
                "child.reopened",
                "child.joined",
                "child.parted",
                "child.recognised");
    }

    @Override
    public void handle(LoggedEvent event) {
        benefits.notice(new BenefitsClient.Notice(event.aggregateId(), event.revision()));
    }
}
