package org.tonghu.registry.verification.support;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.verification.CampaignItem;
import org.tonghu.registry.verification.CampaignItems;
import org.tonghu.registry.verification.SubjectKind;
import org.tonghu.starter.events.EventSubscriber;
import org.tonghu.starter.events.LoggedEvent;

/** A record that left is not due any more; one that came back is due again. */
@Component
class FollowDepartures implements EventSubscriber {

    private final CampaignItems items;
    private final VerifiableChildren children;

    FollowDepartures(CampaignItems items, VerifiableChildren children) {
        this.items = items;
        this.children = children;
    }

    @Override
    public String name() {
        return "verification-follows-departures";
    }

    @Override
    public Set<String> types() {
        return Set.of("child.corrected");
    }

    @Override
    public void handle(LoggedEvent event) {
        children.find(event.aggregateId(), Sight.ALL)
                .ifPresent(subject ->
                        items.of(SubjectKind.CHILD, subject.id())
                                .forEach(item -> follow(item, subject.leftOn())));
    }

    /** Whoever left after the quarter was still due in it. */
    private void follow(CampaignItem item, @Nullable LocalDate leftOn) {
        var after = item.left(leftOn != null && !leftOn.isAfter(item.dueOn()));
        if (after.state() != item.state()) {
            items.save(after);
        }
    }
}
