package org.tonghu.registry.adoption.support;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tonghu.registry.adoption.Adoption;
import org.tonghu.registry.adoption.Adoptions;
import org.tonghu.registry.adoption.Closure;
import org.tonghu.registry.adoption.Ground;
import org.tonghu.registry.adoption.Subject;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.child.Children;
import org.tonghu.registry.listing.Sight;
import org.tonghu.starter.events.EventSubscriber;
import org.tonghu.starter.events.LoggedEvent;
import org.tonghu.starter.time.BusinessClock;

/** Every orphan is on the list of adoptable children, without anybody having to think of it. */
@Component
class KeepAdoptableList implements EventSubscriber {

    private final Children children;
    private final Adoptions adoptions;
    private final BusinessClock clock;

    KeepAdoptableList(Children children, Adoptions adoptions, BusinessClock clock) {
        this.children = children;
        this.adoptions = adoptions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "keep-adoptable-list";
    }

    @Override
    public Set<String> types() {
        return Set.of(
                "child.registered",
                "child.corrected",
                "child.classified",
                "child.moved",
                "child.reopened");
    }

    @Override
    public void handle(LoggedEvent event) {
        children.find(event.aggregateId(), Sight.ALL).ifPresent(it -> keep(it, clock.today()));
    }

    private void keep(Child child, LocalDate today) {
        var found = adoptions.find(Adoption.idOf(child.id()), Sight.ALL);
        if (found.isPresent()) {
            keep(found.get(), child, today);
        } else if (Subject.isOrphan(child)) {
            var listed = Adoption.listed(Subject.orphan(child, today));
            adoptions.enter(listed, children.visibleTo(child, today));
        }
    }

    private void keep(Adoption adoption, Child child, LocalDate today) {
        if (!adoption.state().isLive()) {
            return;
        }
        var before = adoption.subject();
        var born = child.identity().birthDate();
        var subject = new Subject(before.child(), born, before.ground(), before.since());
        adoptions.follow(adoption.of(subject), children.visibleTo(child, today));
        if (child.departure() != null
                || before.ground() != Ground.PARENTS_UNABLE && !Subject.isOrphan(child)) {
            var closure =
                    new Closure(
                            Closure.Reason.NO_LONGER_ADOPTABLE,
                            today,
                            "儿童已减员或不再是孤儿，由系统结案。",
                            "system:registry");
            adoptions
                    .find(adoption.id(), Sight.ALL)
                    .ifPresent(it -> adoptions.save(it.close(closure)));
        }
    }
}
