package org.tonghu.registry.verification.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.verification.CampaignItem;
import org.tonghu.registry.verification.CampaignItems;
import org.tonghu.registry.verification.VerifiableRecords;
import org.tonghu.starter.events.EventSubscriber;
import org.tonghu.starter.events.LoggedEvent;

/** A record that left is not due any more; one that came back is due again. */
@Component
class FollowDepartures implements EventSubscriber {

    private final CampaignItems items;
    private final List<VerifiableRecords> records;

    FollowDepartures(CampaignItems items, List<VerifiableRecords> records) {
        this.items = items;
        this.records = List.copyOf(records);
    }

    @Override
    public String name() {
        return "verification-follows-departures";
    }

    @Override
    public Set<String> types() {
        return records.stream()
                .flatMap(it -> it.comingsAndGoings().stream())
                .collect(Collectors.toSet());
    }

    @Override
    public void handle(LoggedEvent event) {
        records.stream()
                .filter(it -> it.comingsAndGoings().contains(event.type()))
                .flatMap(it -> it.find(event.aggregateId(), Sight.ALL).stream())
                .forEach(subject ->
                        items.of(subject.kind(), subject.id())
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
