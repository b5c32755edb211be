package org.tonghu.registry.orphancare.support;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.tonghu.starter.events.EventSubscriber;
import org.tonghu.starter.events.LoggedEvent;

/** Works out what an orphan lacks after the child or a paper has changed. */
@Component
class KeepMissingPapers implements EventSubscriber {

    private final ReckonById reckon;

    KeepMissingPapers(ReckonById reckon) {
        this.reckon = reckon;
    }

    @Override
    public String name() {
        return "keep-missing-papers";
    }

    @Override
    public Set<String> types() {
        return Set.of(
                "child.registered",
                "child.corrected",
                "child.classified",
                "child.care-changed",
                "welfare-certificate.issued",
                "welfare-certificate.cancelled",
                "care-agreement.signed",
                "care-agreement.ended");
    }

    @Override
    public void handle(LoggedEvent event) {
        reckon.of(event.details().getOrDefault("child", event.aggregateId()));
    }
}
