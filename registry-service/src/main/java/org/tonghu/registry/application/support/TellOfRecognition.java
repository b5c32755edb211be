package org.tonghu.registry.application.support;

import java.util.Objects;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tonghu.registry.application.Application;
import org.tonghu.registry.application.Applications;
import org.tonghu.registry.child.Children;
import org.tonghu.registry.child.Recognised;
import org.tonghu.registry.listing.Sight;
import org.tonghu.starter.events.EventSubscriber;
import org.tonghu.starter.events.LoggedEvent;
import org.tonghu.starter.time.BusinessClock;

/** Tells the child, and so benefits, of a recognition on which its rights wait. */
@Component
class TellOfRecognition implements EventSubscriber {

    private static final Sight EVERYTHING = new Sight(true, Set.of());

    private final Applications applications;
    private final Children children;
    private final BusinessClock clock;
    private final boolean required;

    TellOfRecognition(
            Applications applications,
            Children children,
            BusinessClock clock,
            @Value("${tonghu.registry.recognition-required:false}") boolean required) {
        this.applications = applications;
        this.children = children;
        this.clock = clock;
        this.required = required;
    }

    @Override
    public String name() {
        return "tell-of-recognition";
    }

    @Override
    public Set<String> types() {
        return Set.of("application.confirmed");
    }

    @Override
    public void handle(LoggedEvent event) {
        applications.find(event.aggregateId(), EVERYTHING).ifPresent(this::tell);
    }

    private void tell(Application application) {
        var byPersons = Objects.requireNonNull(application.course().ruling()).byPersons();
        var record = application.subject().child();
        if (record == null || !required && !byPersons) {
            return;
        }
        var category = byPersons ? application.kind().category() : null;
        children.find(record, EVERYTHING)
                .map(child -> Recognised.of(child, application.id(), category))
                .ifPresent(change -> children.save(change, clock.today()));
    }
}
