package org.tonghu.registry.referral.web;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.child.Children;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.registry.referral.Referral;
import org.tonghu.registry.referral.Referrals;
import org.tonghu.registry.referral.SupportOfChild;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.time.BusinessClock;

/** Makes, answers and finds referrals for a caller. */
@Component
class ReferralDesk {

    private final Referrals referrals;
    private final Children children;
    private final BusinessClock clock;

    ReferralDesk(Referrals referrals, Children children, BusinessClock clock) {
        this.referrals = referrals;
        this.children = children;
        this.clock = clock;
    }

    LocalDate today() {
        return clock.today();
    }

    Referral refer(String id, ReferralRequest request, Caller caller) {
        request.check(today());
        var child = child(request.child(), caller);
        var referral = request.referral(id, today(), caller.id());
        return referrals.enter(referral.refer(), children.visibleTo(child, today()));
    }

    Referral answer(Referral referral, ResultRequest request, Caller caller) {
        request.check(referral, today());
        return referrals.save(referral.answer(request.outcome(caller.id())));
    }

    Referral find(String id, Caller caller) {
        return referrals
                .find(id, Sights.of(caller))
                .orElseThrow(() -> new NotFound("referral", id));
    }

    Listed<Referral> list(Referrals.Query query, Caller caller, Wanted wanted) {
        return referrals.list(query, Sights.of(caller), wanted);
    }

    SupportOfChild support(String id, Caller caller) {
        return SupportOfChild.of(child(id, caller), referrals.of(id), today());
    }

    private Child child(String id, Caller caller) {
        return children.find(id, Sights.of(caller)).orElseThrow(() -> new NotFound("child", id));
    }
}
