package org.tonghu.registry.referral.support;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.child.Children;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.referral.Referrals;
import org.tonghu.registry.referral.SupportOfChild;
import org.tonghu.registry.referral.SupportReviews;
import org.tonghu.starter.events.EventSubscriber;
import org.tonghu.starter.events.LoggedEvent;
import org.tonghu.starter.time.BusinessClock;
import org.tonghu.starter.time.DailyWork;

/** After each change of a child or a referral, and when support ends by time. */
@Component
class ReviewSupport implements EventSubscriber, DailyWork {

    private static final Sight EVERYTHING = new Sight(true, Set.of());

    private final Children children;
    private final Referrals referrals;
    private final SupportReviews reviews;
    private final BusinessClock clock;

    ReviewSupport(
            Children children, Referrals referrals, SupportReviews reviews, BusinessClock clock) {
        this.children = children;
        this.referrals = referrals;
        this.reviews = reviews;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "review-support";
    }

    @Override
    public Set<String> types() {
        return Set.of(
                "child.corrected",
                "child.classified",
                "child.reopened",
                "referral.made",
                "referral.answered");
    }

    @Override
    public void handle(LoggedEvent event) {
        review(event.details().getOrDefault("child", event.aggregateId()), clock.today());
    }

    @Override
    public void run(LocalDate today) {
        reviews.dueOn(today).forEach(child -> review(child, today));
    }

    private void review(String id, LocalDate today) {
        children.find(id, EVERYTHING).ifPresent(child -> note(child, today));
    }

    private void note(Child child, LocalDate today) {
        var made = referrals.of(child.id());
        var support = SupportOfChild.of(child, made, today);
        reviews.note(
                child.id(),
                support.isLacking(),
                today,
                support.over(made, today),
                children.visibleTo(child, today));
    }
}
