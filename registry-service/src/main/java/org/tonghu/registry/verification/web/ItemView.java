package org.tonghu.registry.verification.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.verification.CampaignItem;
import org.tonghu.registry.verification.SubjectKind;
import org.tonghu.starter.access.ShowsChildren;

/** A record on a list. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ItemView(
        String id,
        SubjectKind kind,
        String subject,
        String place,
        CampaignItem.State state,
        LocalDate dueOn,
        boolean overdue,
        int completeness,
        CampaignItem.@Nullable Verified verified)
        implements ShowsChildren {

    static ItemView of(CampaignItem item, LocalDate today) {
        return new ItemView(
                item.id(),
                item.kind(),
                item.subject(),
                item.place(),
                item.state(),
                item.dueOn(),
                item.isOverdue(today),
                item.completeness(),
                item.verified());
    }

    @Override
    public Collection<String> childrenShown() {
        return List.of(subject);
    }
}
