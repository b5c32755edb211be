package org.tonghu.registry.referral.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.referral.Outcome;
import org.tonghu.registry.referral.Referral;
import org.tonghu.registry.referral.Support;
import org.tonghu.starter.access.ShowsChildren;
import org.tonghu.starter.problem.Language;

/**
 * A referral.
 *
 * @param overdue no answer by the day it was expected
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ReferralView(
        String id,
        String child,
        Support support,
        String title,
        String office,
        LocalDate on,
        String by,
        LocalDate expectedBy,
        boolean overdue,
        String reason,
        @Nullable Outcome result)
        implements ShowsChildren {

    static ReferralView of(Referral it, LocalDate today) {
        return new ReferralView(
                it.id(),
                it.child(),
                it.support(),
                Language.current().pick(it.support().zh(), it.support().en()),
                it.office(),
                it.on(),
                it.by(),
                it.expectedBy(),
                it.isOpen() && today.isAfter(it.expectedBy()),
                it.reason(),
                it.outcome());
    }

    @Override
    public Collection<String> childrenShown() {
        return List.of(child);
    }

    @Override
    public String toString() {
        return "ReferralView[" + id + "]";
    }
}
