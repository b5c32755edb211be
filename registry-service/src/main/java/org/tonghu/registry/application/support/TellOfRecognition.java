package org.tonghu.registry.application.support;

import java.util.List;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.Change;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.child.Children;
import org.tonghu.registry.listing.Sight;
import org.tonghu.starter.domain.Event;
import org.tonghu.starter.events.EventSubscriber;
import org.tonghu.starter.events.LoggedEvent;
import org.tonghu.starter.time.BusinessClock;

/** Where rights wait for recognition, the child tells benefits that it has come. */
@Component
@ConditionalOnProperty(name = "tonghu.registry.recognition-required", havingValue = "true")
class TellOfRecognition implements EventSubscriber {

    private static final Sight EVERYTHING = new Sight(true, Set.of());

    private final Children children;
    private final BusinessClock clock;

    TellOfRecognition(Children children, BusinessClock clock) {
        this.children = children;
        this.clock = clock;
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
        children.find(event.details().getOrDefault("child", ""), EVERYTHING)
                .ifPresent(child -> children.save(recognised(child), clock.today()));
    }

    /** Nothing of the record changes, but rights may. */
    private static Change recognised(Child child) {
        return new Change(child, List.of(Event.of("child.recognised")));
    }
}
