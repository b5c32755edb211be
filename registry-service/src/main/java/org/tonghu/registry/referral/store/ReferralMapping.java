package org.tonghu.registry.referral.store;

import static org.tonghu.registry.worklist.support.StoredWork.NO_DAY;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tonghu.registry.referral.Referral;
import org.tonghu.registry.sealing.support.Sealer;

/** Referrals to documents and back. */
@Component
class ReferralMapping {

    private final Sealer sealer;

    ReferralMapping(Sealer sealer) {
        this.sealer = sealer;
    }

    ReferralDocument entered(Referral it, List<String> visibleTo) {
        return document(it, visibleTo, null, null);
    }

    ReferralDocument changed(Referral it, ReferralDocument before) {
        return document(it, before.visibleTo(), before.joining(), before.childBefore());
    }

    private ReferralDocument document(
            Referral it,
            List<String> visibleTo,
            @Nullable String joining,
            @Nullable String before) {
        return new ReferralDocument(
                it.id(),
                it.revision(),
                visibleTo,
                it.child(),
                it.support(),
                it.isOpen(),
                it.isOpen() ? it.child() + ":" + it.support() : null,
                it.on(),
                it.by(),
                it.expectedBy(),
                it.isOpen() ? it.expectedBy() : NO_DAY,
                joining,
                before,
                sealer.seal(
                        new Content(it.office(), it.reason(), it.outcome()),
                        it.id() + "/referral"));
    }

    Referral referral(ReferralDocument it) {
        var content = sealer.open(it.sealed(), it.id() + "/referral", Content.class);
        return new Referral(
                it.id(),
                it.revision(),
                it.child(),
                it.support(),
                content.office(),
                it.referredOn(),
                it.by(),
                it.expectedBy(),
                content.reason(),
                content.outcome());
    }
}
