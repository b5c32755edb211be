package org.tonghu.registry.orphancare.support;

import org.springframework.stereotype.Component;
import org.tonghu.registry.child.Children;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.orphancare.ReckonPapers;
import org.tonghu.starter.time.BusinessClock;

/** Works out what an orphan lacks as of today; nothing for a record that is sealed. */
@Component
public class ReckonById {

    private final Children children;
    private final ReckonPapers reckon;
    private final BusinessClock clock;

    ReckonById(Children children, ReckonPapers reckon, BusinessClock clock) {
        this.children = children;
        this.reckon = reckon;
        this.clock = clock;
    }

    public void of(String id) {
        var today = clock.today();
        children.find(id, Sight.ALL)
                .ifPresent(child -> reckon.of(child, children.visibleTo(child, today), today));
    }
}
